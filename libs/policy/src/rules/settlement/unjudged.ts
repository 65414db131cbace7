import type { Unjudged } from '../../frame/unjudged';

export const settlementUnjudged: Readonly<Record<string, Unjudged>> = {};
