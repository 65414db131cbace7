import type { Ambiguity } from '../../frame/ambiguity';

export const eligibilityAmbiguities: Readonly<Record<string, Ambiguity>> = {};
