import { field, roles, route } from '@jiquan/wire';
import * as z from 'zod';
import { otp, password, photo } from './words';

export const tokens = z.object({
  accessToken: z.string(),
  /** Seconds. */
  accessTtl: z.int(),
  refreshToken: z.string(),
  account: field.id,
  person: field.id.nullable(),
  role: z.enum(roles),
  acr: z.enum(['password', 'otp', 'real-person']),
});
const elevated = z.object({ accessToken: z.string(), accessTtl: z.int(), acr: z.enum(['password', 'otp', 'real-person']) });

export const sessionRoutes = {
  signIn: route({
    method: 'POST',
    path: '/identity/sign-in',
    summary: 'Sign in: workers with phone and password, staff with login, password and authenticator code',
    who: 'public',
    body: z.object({ login: field.text(64), password: z.string().min(1).max(128), otp: otp.optional() }),
    reply: tokens,
    refusals: [
      'sign-in.denied', 'sign-in.locked', 'account.closed', 'password.one-time-expired', 'password.must-change', 'otp.required', 'otp.wrong',
      'rate.limited',
    ],
  }),
  refresh: route({
    method: 'POST',
    path: '/identity/refresh',
    summary: 'Exchange a refresh token for new tokens; a token used twice ends its session',
    who: 'public',
    body: z.object({ refreshToken: z.string().min(20).max(200) }),
    reply: tokens,
    refusals: ['refresh.unknown', 'refresh.reused', 'refresh.expired', 'session.ended', 'account.closed'],
  }),
  stepUp: route({
    method: 'POST',
    path: '/identity/step-up',
    summary: 'Prove identity afresh: staff with a code, workers with their face',
    who: roles,
    body: z.object({ otp: otp.optional(), photo: photo.optional() }),
    reply: elevated,
    refusals: [
      'step-up.proof-missing', 'session.ended', 'account.closed', 'sign-in.locked', 'otp.not-enrolled', 'otp.wrong', 'person.not-real-name', 'thing.unknown',
      'person.erased', 'face.mismatch', 'provider.unavailable', 'rate.limited',
    ],
  }),
  signOut: route({
    method: 'POST',
    path: '/identity/sign-out',
    summary: 'End the own session',
    who: roles,
    reply: z.object({ session: field.id }),
    refusals: ['session.ended'],
  }),
  machineToken: route({
    method: 'POST',
    path: '/identity/machine-tokens',
    summary: 'A machine client proves itself with a JWT signed by its private key (RFC 7523)',
    who: 'public',
    body: z.object({ assertion: z.string().min(20).max(4_000) }),
    reply: elevated,
    refusals: ['client.assertion-invalid', 'client.assertion-reused', 'account.closed'],
  }),
  jwks: route({
    method: 'GET',
    path: '/identity/jwks',
    summary: 'Public keys of the tokens, statements and attestations signed here',
    who: 'public',
    reply: z.object({ keys: z.array(z.record(z.string(), z.unknown())) }),
    refusals: [],
  }),
  changePassword: route({
    method: 'POST',
    path: '/identity/password-changes',
    summary: 'Change the own password; also the way from a one-time password to the first sign-in',
    who: 'public',
    body: z.object({ login: field.text(64), password: z.string().min(1).max(128), next: password, otp: otp.optional() }),
    reply: z.object({ account: field.id }),
    refusals: [
      'sign-in.denied', 'sign-in.locked', 'account.closed', 'password.one-time-expired', 'otp.required', 'otp.wrong', 'password.unchanged',
      'password.weak', 'rate.limited',
    ],
  }),
  enrolOtp: route({
    method: 'POST',
    path: '/identity/me/otp',
    summary: 'Start enrolling an authenticator: the secret is shown once',
    who: roles,
    reply: z.object({ secret: z.string(), uri: z.string() }),
    refusals: ['thing.unknown', 'otp.already-enrolled', 'account.closed'],
  }),
  confirmOtp: route({
    method: 'POST',
    path: '/identity/me/otp/confirm',
    summary: 'Finish enrolling with a first code',
    who: roles,
    body: z.object({ otp }),
    reply: z.object({ account: field.id }),
    refusals: ['thing.unknown', 'otp.already-enrolled', 'otp.not-enrolled', 'otp.wrong', 'account.closed', 'sign-in.locked'],
  }),
};
