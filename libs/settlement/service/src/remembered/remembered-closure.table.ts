import { column, table } from '@jiquan/platform';

/** Accounts and sessions that take no part in money any more, whatever their token says. */
export interface Closure {
  readonly thing: string;
  readonly kind: 'account' | 'session';
}

export const RememberedClosureTable = table<Closure>('remembered_closure', { thing: column.id(), kind: column.code() as never }, { primary: ['thing'] });
