import type * as z from 'zod';
import { snake } from './table';

/** The settings of one context, read once from the environment; a wrong value stops the start. */
export class Settings<Values = Readonly<Record<string, unknown>>> {
  constructor(readonly values: Values) {}
}

/** `verificationMaxAgeDays` of settlement is `JIQUAN_SETTLEMENT_VERIFICATION_MAX_AGE_DAYS`. */
export function readSettings(context: string, schema: z.ZodObject, env: Readonly<Record<string, string | undefined>>): Settings {
  const variable = (field: string) => `JIQUAN_${context.toUpperCase()}_${snake(field).toUpperCase()}`;
  const given = Object.fromEntries(Object.keys(schema.shape).map((field) => [field, env[variable(field)]]));
  const parsed = schema.safeParse(given);
  if (parsed.success) return new Settings(parsed.data);
  const wrong = parsed.error.issues.map((issue) => `${variable(String(issue.path[0]))}: ${issue.message}`);
  throw new Error(`settings: ${wrong.join('; ')}`);
}
