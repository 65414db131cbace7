import type { Unjudged } from '../../frame/unjudged';

export const subsidyUnjudged: Readonly<Record<string, Unjudged>> = {};
