import type { Ambiguity } from '../../frame/ambiguity';

export const institutionAmbiguities: Readonly<Record<string, Ambiguity>> = {};
