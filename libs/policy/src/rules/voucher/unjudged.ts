import type { Unjudged } from '../../frame/unjudged';

export const voucherUnjudged: Readonly<Record<string, Unjudged>> = {};
