import type { Unjudged } from '../../frame/unjudged';

export const classesUnjudged: Readonly<Record<string, Unjudged>> = {};
