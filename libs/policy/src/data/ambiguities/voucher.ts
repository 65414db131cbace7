import type { Ambiguity } from '../../frame/ambiguity';

export const voucherAmbiguities: Readonly<Record<string, Ambiguity>> = {};
