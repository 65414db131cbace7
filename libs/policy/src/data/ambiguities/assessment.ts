import type { Ambiguity } from '../../frame/ambiguity';

export const assessmentAmbiguities: Readonly<Record<string, Ambiguity>> = {};
