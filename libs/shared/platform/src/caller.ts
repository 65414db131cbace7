import type { Day } from '@jiquan/kernel';
import type { Role } from '@jiquan/wire';
import * as z from 'zod';
import { newId } from './ids';

/** What an access token says; identity writes it, every service reads it. */
export const accessPayload = z.object({
  sub: z.uuid(),
  role: z.enum(['worker', 'institution', 'assessment-body', 'hrss', 'industry', 'finance', 'auditor', 'administrator']),
  person: z.uuid().optional(),
  human: z.uuid().optional(),
  organisation: z.string().optional(),
  division: z.string().optional(),
  department: z.string().optional(),
  duties: z.array(z.string()).default([]),
  acr: z.enum(['password', 'otp', 'real-person']),
  sid: z.uuid(),
});
export type AccessPayload = z.output<typeof accessPayload>;

export interface Caller {
  readonly account: string;
  readonly role: Role | 'public' | 'system';
  readonly person?: string;
  /** Of staff: a pseudonym of the human being behind the account, the same for every account of theirs. */
  readonly human?: string;
  /** The institution, assessment body or department the account acts for. */
  readonly organisation?: string;
  readonly division?: string;
  /** Code of the industry department. */
  readonly department?: string;
  readonly duties: readonly string[];
  readonly acr: 'none' | 'password' | 'otp' | 'real-person';
  readonly session: string;
}

/** One request as a command sees it. */
export interface Call {
  readonly caller: Caller;
  /** `voucher.claim` */
  readonly route: string;
  readonly key?: string;
  /** Of a request with a key: what makes the same key with another body another request. */
  readonly bodyHash: string;
  /** Where the request came from; the system itself comes from nowhere. A brake counts by it, and nothing stores it. */
  readonly address: string;
  readonly correlation: string;
  /** The civil day a paper record happened on, when it is entered later. */
  readonly occurredOn?: Day;
  readonly language: 'zh' | 'en';
  /** Resolves `true` when the client has gone; gathered calls of such clients are dropped. */
  readonly gone?: () => boolean;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

export const publicCaller: Caller = { account: NOBODY, role: 'public', duties: [], acr: 'none', session: NOBODY };

export function callerOf(payload: AccessPayload): Caller {
  const { sub, sid, ...rest } = payload;
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Omit<AccessPayload, 'sub' | 'sid'>;
  return { ...known, account: sub, session: sid } as Caller;
}

/** The call of a sweep, a listener or a start script. */
export function systemCall(route: string, correlation: string = newId()): Call {
  return { caller: { account: NOBODY, role: 'system', duties: [], acr: 'none', session: NOBODY }, route, bodyHash: '', address: '', correlation, language: 'en' };
}

/** Whether a division is the other one or lies below it: `CN-HA/puyang` holds `CN-HA/puyang/puyang-county`. */
export function holdsDivision(holder: string | undefined, division: string): boolean {
  return holder !== undefined && (division === holder || division.startsWith(`${holder}/`));
}
