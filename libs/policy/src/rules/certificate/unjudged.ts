import type { Unjudged } from '../../frame/unjudged';

export const certificateUnjudged: Readonly<Record<string, Unjudged>> = {};
