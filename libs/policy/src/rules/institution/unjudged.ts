import type { Unjudged } from '../../frame/unjudged';

export const institutionUnjudged: Readonly<Record<string, Unjudged>> = {};
