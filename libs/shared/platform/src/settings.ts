import * as z from 'zod';
import { snake } from './table';

/** The settings of one context, read once from the environment; a wrong value stops the start. */
export class Settings<Values = Readonly<Record<string, unknown>>> {
  constructor(readonly values: Values) {}
}

/** `verificationMaxAgeDays` of settlement is `JIQUAN_SETTLEMENT_VERIFICATION_MAX_AGE_DAYS`. */
export function readSettings(context: string, schema: z.ZodObject, env: Readonly<Record<string, string | undefined>>): Settings {
  const given: Record<string, string> = {};
  for (const field of Object.keys(schema.shape)) {
    const value = env[`JIQUAN_${context.toUpperCase()}_${snake(field).toUpperCase()}`];
    if (value !== undefined) given[field] = value;
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new Error(`settings of ${context}: ${z.prettifyError(parsed.error)}`);
  return new Settings(parsed.data);
}
