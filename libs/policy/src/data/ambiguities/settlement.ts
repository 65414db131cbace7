import type { Ambiguity } from '../../frame/ambiguity';

export const settlementAmbiguities: Readonly<Record<string, Ambiguity>> = {};
