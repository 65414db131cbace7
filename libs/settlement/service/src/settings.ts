import * as z from 'zod';

/** Read once from JIQUAN_SETTLEMENT_…; a wrong value stops the start. */
export const settlementSettings = z.object({
  /** A line goes out only on a certificate verified within so many days. */
  verificationMaxAgeDays: z.coerce.number().int().min(1).max(366).default(7),
  /** A changed account is paid to only after so many days. */
  payeeCoolingDays: z.coerce.number().int().min(0).max(90).default(3),
  /** 32 bytes in base64: seals accounts to be paid to. */
  payeeKey: z
    .string()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((key) => key.length === 32, 'must be 32 bytes in base64'),
  payeeKeyVersion: z.coerce.number().int().min(1).default(1),
});
export type SettlementSettings = z.output<typeof settlementSettings>;
