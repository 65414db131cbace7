import * as z from 'zod';

const answerKey = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((key) => key.length === 32, '32 bytes in base64 are needed');

/** The settings of a process, read once; a wrong value stops the start. */
export const serverSettings = z.object({
  JIQUAN_MODE: z.enum(['production', 'demo', 'test']).default('production'),
  JIQUAN_HOST: z.string().default('127.0.0.1'),
  JIQUAN_PORT: z.coerce.number().int().min(0).max(65535).default(8600),
  /** Whose X-Forwarded-For is believed: how many proxies stand before us, or their addresses (`10.0.0.0/8, ::1`). Unset: nobody's. */
  JIQUAN_TRUST_PROXY: z.union([z.coerce.number().int().min(1).max(10), z.string().regex(/^[0-9a-f.:/, ]+$/i)]).optional(),
  /** Public keys of identity: an address, `file:…`, or the set itself. */
  JIQUAN_JWKS: z.string().min(1),
  /** 32 bytes in base64: encrypts stored answers. */
  JIQUAN_ANSWER_KEY: answerKey,
  /** Empty: events stay in PostgreSQL (county edition). */
  KAFKA_BROKERS: z.string().optional(),
  JIQUAN_KAFKA_SESSION_MS: z.coerce.number().int().min(6000).default(30_000),
  JIQUAN_KAFKA_REPLICATION: z.coerce.number().int().min(1).max(5).default(1),
  JIQUAN_KAFKA_PREFIX: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/).default('jiquan'),
  JIQUAN_POOL: z.coerce.number().int().min(2).max(100).default(10),
  JIQUAN_SEAL_FILE: z.string().optional(),
  /** Where the business clock of an empty instance starts (demo, test). */
  JIQUAN_CLOCK_START: z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not a moment in time').optional(),
  JIQUAN_CRASH: z.string().optional(),
  JIQUAN_LOG: z.enum(['silent', 'warn', 'info', 'debug']).default('info'),
  /** Turned off by tests that drive sweeps themselves. */
  JIQUAN_SWEEPS: z.enum(['on', 'off']).default('on'),
  /** How long a consumer may have something waiting and not move before it is ill. */
  JIQUAN_STUCK_MS: z.coerce.number().int().min(1).default(60_000),
});
export type ServerSettings = z.output<typeof serverSettings>;

export function readServerSettings(env: Readonly<Record<string, string | undefined>>): ServerSettings {
  const parsed = serverSettings.safeParse(env);
  if (!parsed.success) throw new Error(`settings: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
