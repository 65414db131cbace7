import type { Ambiguity } from '../../frame/ambiguity';

export const classesAmbiguities: Readonly<Record<string, Ambiguity>> = {};
