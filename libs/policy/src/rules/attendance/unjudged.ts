import type { Unjudged } from '../../frame/unjudged';

export const attendanceUnjudged: Readonly<Record<string, Unjudged>> = {};
