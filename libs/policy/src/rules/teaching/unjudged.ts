import type { Unjudged } from '../../frame/unjudged';

export const teachingUnjudged: Readonly<Record<string, Unjudged>> = {};
