import { field, page, roles, route } from '@jiquan/wire';
import * as z from 'zod';
import { documentKind, documentNumber, duty, loginName, personName, staffRoles } from './words';

const staffRole = z.enum(staffRoles);
const belonging = {
  role: staffRole,
  organisation: field.id.optional(),
  division: field.code.optional(),
  department: field.code.optional(),
  duties: z.array(duty).max(20).default([]),
};
const account = z.object({
  account: field.id,
  /** Of staff; a machine client has none. */
  login: z.string().nullable(),
  role: z.enum(roles),
  kind: z.enum(['person', 'staff', 'machine']),
  /** The human being behind it, by a pseudonym: accounts with the same one are one person's. */
  human: field.id.nullable(),
  organisation: z.string().nullable(),
  division: z.string().nullable(),
  department: z.string().nullable(),
  duties: z.array(z.string()),
  otpEnrolled: z.boolean(),
  closed: z.boolean(),
  createdAt: field.instant,
});

export const accountRoutes = {
  createAccount: route({
    method: 'POST',
    path: '/identity/accounts',
    summary: 'Create a staff account for a person whose real name is checked; the one-time password is shown once',
    who: ['administrator'],
    stepUp: true,
    key: 'natural',
    body: z.object({ login: loginName, name: personName, kind: documentKind.default('resident-id'), document: documentNumber, birthDay: field.day.optional(), ...belonging }),
    status: 201,
    reply: z.object({ account: field.id, oneTimePassword: z.string(), validUntil: field.instant }),
    refusals: ['account.incomplete', 'document.malformed', 'document.birth-day-needed', 'real-name.mismatch', 'provider.unavailable', 'account.login-taken'],
  }),
  resetAccount: route({
    method: 'POST',
    path: '/identity/accounts/:account/reset',
    summary: 'Give a staff account a new one-time password, forget its authenticator and end its sessions',
    who: ['administrator'],
    stepUp: true,
    params: z.object({ account: field.id }),
    reply: z.object({ account: field.id, oneTimePassword: z.string(), validUntil: field.instant }),
    refusals: ['thing.unknown', 'account.not-staff', 'account.already-closed'],
  }),
  closeAccount: route({
    method: 'POST',
    path: '/identity/accounts/:account/close',
    summary: 'Close an account for good and end its sessions',
    who: ['administrator'],
    stepUp: true,
    params: z.object({ account: field.id }),
    body: z.object({ reason: field.code }),
    reply: z.object({ account: field.id }),
    refusals: ['thing.unknown', 'account.own', 'account.already-closed'],
  }),
  accounts: route({
    method: 'GET',
    path: '/identity/accounts',
    summary: 'Staff and machine accounts, by id',
    who: ['administrator', 'auditor'],
    query: z.object(page),
    reply: z.object({ accounts: z.array(account) }),
    refusals: [],
  }),
  myNotices: route({
    method: 'GET',
    path: '/identity/me/notices',
    summary: 'What administrators did to my account, newest first',
    who: roles,
    reply: z.object({ notices: z.array(z.object({ what: z.enum(['created', 'reset', 'closed']), by: field.id, at: field.instant })) }),
    refusals: [],
  }),
  createMachineClient: route({
    method: 'POST',
    path: '/identity/machine-clients',
    summary: 'Register a machine client by its public key',
    who: ['administrator'],
    stepUp: true,
    key: 'required',
    body: z.object({
      ...belonging,
      publicKey: z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().min(40).max(50) }),
    }),
    status: 201,
    reply: z.object({ account: field.id }),
    refusals: ['account.incomplete', 'client.key-unsuitable'],
  }),
};
