import { type Guard, refuse, verb } from '@jiquan/kernel';
import { closedAccount, notInOffice, type Standing } from '../officer';
import type { Push } from '../push/push';

interface FileFacts extends Standing {
  readonly push: Push;
  readonly fundDivision: string;
}

const notMaker = ({ officer, fundDivision }: FileFacts) => notInOffice(officer, { role: 'finance', duty: 'maker', division: fundDivision });
const notAccepted = ({ push }: FileFacts) => (push.state === 'accepted' ? undefined : refuse('push.wrong-state', { state: push.state }, ['R-SET-09']));

/** Payment needs finance's confirmation first (R-SET-09); which payments go into the file is read under their locks. */
export const mayCreateFile = verb([closedAccount, notMaker, notAccepted] satisfies Guard<FileFacts>[], (_: FileFacts) => true as const);
