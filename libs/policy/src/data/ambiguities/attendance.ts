import type { Ambiguity } from '../../frame/ambiguity';

export const attendanceAmbiguities: Readonly<Record<string, Ambiguity>> = {};
