import * as z from 'zod';

/** Pages by cursor: `after` is the last id seen, `limit` at most 200. */
export const page = { after: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(200).default(50) };
