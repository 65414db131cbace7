import { roles } from '@jiquan/wire';
import * as z from 'zod';

/** What personal data looks like on the way in; none of it ever stands in a URL or in a refusal. */
export const documentKind = z.enum(['resident-id', 'residence-permit', 'permanent-residence']);
export const documentNumber = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z]{15,18}$/)
  .meta({ description: 'Number of the document, as printed' });
export const personName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[\p{L}\p{M}·.'’ -]+$/u)
  .meta({ description: 'Name as printed on the document' });
export const phone = z
  .string()
  .trim()
  .regex(/^1[3-9]\d{9}$/)
  .meta({ description: 'Mobile phone' });
/** What the camera gave, as the provider takes it. */
export const photo = z.string().min(1).max(400_000).regex(/^[\x21-\x7e]+$/);
export const otp = z.string().regex(/^\d{6}$/);
/** The rules of a good password are a decision of the domain and answered by `password.weak`. */
export const password = z.string().min(1).max(128);
export const loginName = z.string().trim().regex(/^[a-z][a-z0-9._-]{2,39}$/);
export const purpose = z.enum(['class-roster', 'notice', 'payment', 'print', 'inspection', 'recovery', 'audit']);
export type Purpose = z.output<typeof purpose>;

export const assurance = z.enum(['none', 'real-name', 'real-person']);
export const staffRoles = roles.filter((role) => role !== 'worker') as Exclude<(typeof roles)[number], 'worker'>[];
/** Who has which duties is decided by the administrator; what a duty permits, by the context that asks for it. */
export const duty = z.enum([
  'class-review', 'application-review', 'campaign', 'notice', 'push', 'freeze', 'sanction', 'certificate', 'tariff', 'fund', 'recovery',
  'inspection', 'registry', 'maker', 'checker',
]);
export type Duty = z.output<typeof duty>;
