import { api, refusalTable } from '@jiquan/wire';
import { defineContext } from '../context';
import { type Heard, type Listener, On } from '../listener';
import { migration } from '../platform.migrations';
import { serves } from '../serve';
import { column, table } from '../table';
import type { Tx } from '../tx';
import { CounterRaised } from './demo';

interface Seen {
  readonly id: string;
  readonly counter: string;
  readonly version: number;
  readonly total: number;
}
export const SeenTable = table<Seen>('seen', { id: column.code(), counter: column.id(), version: column.count(), total: column.count() });

/** What the listener does wrong on purpose, per counter; tests set it. */
export const trouble = new Map<string, 'always' | 'once'>();

@On(CounterRaised)
export class RaisedListener implements Listener<typeof CounterRaised> {
  async hear(heard: Heard<typeof CounterRaised>, tx: Tx): Promise<void> {
    const { counter, total } = heard.payload;
    await tx.insert(SeenTable, { id: heard.id, counter, version: heard.version, total });
    const how = trouble.get(counter);
    if (how === 'once') trouble.delete(counter);
    if (how) await tx.query(`SELECT 1 / 0`);
  }
}

const listenApi = api('listening', 'Listening', refusalTable({}), {});
export const listeningContext = defineContext({
  name: 'listening',
  api: listenApi,
  serves: serves(listenApi, {}),
  tables: [SeenTable],
  migrations: [
    migration(
      'listening-0001',
      `CREATE TABLE seen (place bigint GENERATED ALWAYS AS IDENTITY, id text PRIMARY KEY, counter uuid NOT NULL,
         version integer NOT NULL, total integer NOT NULL);`,
    ),
  ],
  listeners: [RaisedListener], sweeps: [], providers: [],
});
