import type { Unjudged } from '../../frame/unjudged';

export const eligibilityUnjudged: Readonly<Record<string, Unjudged>> = {};
