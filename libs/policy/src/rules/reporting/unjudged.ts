import type { Unjudged } from '../../frame/unjudged';

export const reportingUnjudged: Readonly<Record<string, Unjudged>> = {};
