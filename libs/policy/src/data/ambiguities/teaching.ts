import type { Ambiguity } from '../../frame/ambiguity';

export const teachingAmbiguities: Readonly<Record<string, Ambiguity>> = {};
