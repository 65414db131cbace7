import type { Unjudged } from '../../frame/unjudged';

export const assessmentUnjudged: Readonly<Record<string, Unjudged>> = {};
