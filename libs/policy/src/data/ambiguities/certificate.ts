import type { Ambiguity } from '../../frame/ambiguity';

export const certificateAmbiguities: Readonly<Record<string, Ambiguity>> = {};
