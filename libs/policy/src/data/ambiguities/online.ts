import type { Ambiguity } from '../../frame/ambiguity';

export const onlineAmbiguities: Readonly<Record<string, Ambiguity>> = {};
