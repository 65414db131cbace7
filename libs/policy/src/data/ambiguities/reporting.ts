import type { Ambiguity } from '../../frame/ambiguity';

export const reportingAmbiguities: Readonly<Record<string, Ambiguity>> = {};
