import type { Unjudged } from '../../frame/unjudged';

export const onlineUnjudged: Readonly<Record<string, Unjudged>> = {};
