import * as z from 'zod';

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

export const certificateSettings = z.object({
  /** Where the query system answers; the simulator's address by default. */
  querySystemUrl: z.url().default('http://127.0.0.1:4802'),
  querySystemTimeoutMs: whole(10, 60_000).default(5000),
  /** Questions under way at the same time. */
  querySystemParallel: whole(1, 100).default(10),
  /** After no answer: the first wait, doubled each time up to the last. */
  retryFirstMs: whole(1, 3_600_000).default(5000),
  retryMostMs: whole(1, 86_400_000).default(600_000),
});
export type CertificateSettings = z.output<typeof certificateSettings>;
