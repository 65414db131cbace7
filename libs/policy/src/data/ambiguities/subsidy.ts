import type { Ambiguity } from '../../frame/ambiguity';

export const subsidyAmbiguities: Readonly<Record<string, Ambiguity>> = {};
