import { field, route } from '@jiquan/wire';
import * as z from 'zod';
import { assurance, documentKind, documentNumber, password, personName, phone, photo } from './words';

const named = { name: personName, kind: documentKind.default('resident-id'), document: documentNumber, birthDay: field.day.optional() };

export const personRoutes = {
  signUp: route({
    method: 'POST',
    path: '/identity/sign-up',
    summary: 'A worker registers under their real name',
    who: 'public',
    body: z.object({ ...named, phone, password, division: field.code }),
    status: 201,
    reply: z.object({ person: field.id, account: field.id, assurance }),
    refusals: [
      'document.malformed', 'document.birth-day-needed', 'password.weak', 'real-name.mismatch', 'person.document-taken', 'account.login-taken',
      'rate.limited',
    ],
  }),
  checkRealName: route({
    method: 'POST',
    path: '/identity/me/real-name-check',
    summary: 'Ask the provider again, when it did not answer at sign-up',
    who: ['worker'],
    reply: z.object({ person: field.id, assurance }),
    refusals: [
      'thing.unknown', 'person.erased', 'person.already-real-name', 'real-name.mismatch', 'person.document-taken', 'provider.unavailable', 'rate.limited',
    ],
  }),
  takeBack: route({
    method: 'POST',
    path: '/identity/take-backs',
    summary: 'A worker takes their account back with a face check: new phone and password, every session ended',
    who: 'public',
    body: z.object({ ...named, photo, phone, password }),
    reply: z.object({ person: field.id, account: field.id }),
    refusals: [
      'document.malformed', 'document.birth-day-needed', 'password.weak', 'real-name.mismatch', 'face.mismatch', 'account.login-taken',
      'provider.unavailable', 'rate.limited',
    ],
  }),
  me: route({
    method: 'GET',
    path: '/identity/me',
    summary: 'What is known about me',
    who: ['worker'],
    reply: z.object({
      person: field.id,
      name: z.string(),
      documentKind,
      documentMasked: z.string(),
      phoneMasked: z.string(),
      birthDay: field.day,
      division: z.string(),
      assurance,
      frozen: z.boolean(),
      groups: z.array(z.object({ group: z.string(), source: z.string(), from: field.day, until: field.day.nullable() })),
    }),
    refusals: ['person.erased'],
  }),
  freezePerson: route({
    method: 'POST',
    path: '/identity/people/:person/freeze',
    summary: 'HRSS holds everything of a person while something is looked into (duty: freeze)',
    who: ['hrss'],
    stepUp: true,
    params: z.object({ person: field.id }),
    body: z.object({ reason: field.code }),
    reply: z.object({ person: field.id }),
    refusals: ['role.denied', 'thing.unknown', 'division.outside', 'person.erased', 'person.already-frozen'],
  }),
  unfreezePerson: route({
    method: 'POST',
    path: '/identity/people/:person/unfreeze',
    summary: 'HRSS ends the hold (duty: freeze)',
    who: ['hrss'],
    stepUp: true,
    params: z.object({ person: field.id }),
    reply: z.object({ person: field.id }),
    refusals: ['role.denied', 'thing.unknown', 'division.outside', 'person.erased', 'person.not-frozen'],
  }),
  erasePerson: route({
    method: 'POST',
    path: '/identity/people/:person/erase',
    summary: 'Forget the key of a person: name, document and phone can never be read again',
    who: ['administrator'],
    stepUp: true,
    params: z.object({ person: field.id }),
    body: z.object({ reason: field.code }),
    reply: z.object({ person: field.id }),
    refusals: ['thing.unknown', 'person.erased'],
  }),
};
