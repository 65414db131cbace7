import type { Day, Fen, Instant } from '@jiquan/kernel';
import { api, event, field, type InputOf, refusalTable, route } from '@jiquan/wire';
import * as z from 'zod';
import type { Call } from '../caller';
import { defineContext } from '../context';
import { Gather } from '../gather';
import { rowLock } from '../inbox';
import { type Heard, type Listener, On } from '../listener';
import { migration } from '../platform.migrations';
import { type Handler, Serves, serves } from '../serve';
import { column, table } from '../table';
import type { Tx } from '../tx';
import { Work } from '../work';
import { CounterRaised } from './demo';

/** Every kind of column, constraint, listener and answer that the platform knows and `demo` does not use. */
export interface Thing {
  readonly id: string;
  readonly code: string;
  readonly words: string | null;
  readonly on: Day | null;
  readonly at: Instant | null;
  readonly amount: Fen | null;
  readonly many: number | null;
  readonly place: number | null;
  readonly yes: boolean | null;
  readonly data: unknown;
  readonly bytes: Buffer | null;
  readonly version: number;
}
export const ThingTable = table<Thing>('thing', {
  id: column.id(), code: column.code(), words: column.text().orNull(), on: column.day().orNull(), at: column.instant().orNull(), amount: column.fen().orNull(),
  many: column.count().orNull(), place: column.position().orNull(), yes: column.flag().orNull(), data: column.json<unknown>().orNull(), bytes: column.bytes().orNull(),
  version: column.version(),
});

export interface Member {
  readonly team: string;
  readonly seat: number;
  readonly thing: string;
}
export const MemberTable = table<Member>('member', { team: column.id(), seat: column.count(), thing: column.id() }, { primary: ['team', 'seat'] });

export const ThingHeard = event('proof', 'thing.heard', 'counter', { counter: field.id, version: field.count });

const refusals = refusalTable({
  'thing.twice': { status: 409, zh: '已存在。', en: 'It exists already.', cites: ['R-PROOF-1'] },
  'thing.many': { status: 409, zh: '太多。', en: 'Too many.', cites: ['configured'] },
  'member.alone': { status: 409, zh: '没有对应的对象。', en: 'There is no such thing.', cites: ['configured'] },
});

/** What a test lets happen inside a handler. */
interface Hooks {
  slow: () => Promise<void>;
  hearing: (heard: Heard<typeof CounterRaised>, tx: Tx) => Promise<void>;
  left: () => void;
  asked: (call: Call) => void;
  decided: (calls: number) => void;
}
export const hooks: Hooks = {
  slow: () => Promise.resolve(),
  hearing: () => Promise.resolve(),
  left: () => undefined,
  asked: () => undefined,
  decided: () => undefined,
};

export const proofApi = api('proof', 'Proof', refusals, {
  slow: route({ method: 'POST', path: '/proof/slow', summary: 'Takes its time', who: 'public', key: 'natural', reply: z.object({}), refusals: [] }),
  gathered: route({ method: 'POST', path: '/proof/gathered', summary: 'Is decided with others', who: 'public', key: 'natural', reply: z.object({}), refusals: [] }),
  endless: route({ method: 'GET', path: '/proof/endless', summary: 'Rows without end', who: 'public', reply: 'rows', row: z.object({ n: z.int() }), refusals: [] }),
});
const { routes } = proofApi;

@Serves(routes.slow)
export class SlowController implements Handler<typeof routes.slow> {
  constructor(private readonly work: Work) {}
  handle(_input: InputOf<typeof routes.slow>, call: Call) {
    return this.work.run(call, async (tx) => {
      const counter = tx.newId();
      await hooks.slow();
      tx.tell(ThingHeard({ counter, version: 1 }));
      return {};
    });
  }
}

@Serves(routes.gathered)
export class GatheredController implements Handler<typeof routes.gathered> {
  private readonly gather = new Gather<Call, Record<string, never>>(async (calls) => {
    hooks.decided(calls.length);
    await hooks.slow();
    return calls.map(() => ({}));
  });
  async handle(_input: InputOf<typeof routes.gathered>, call: Call) {
    const answer = this.gather.ask(call, call.gone);
    hooks.asked(call);
    return answer;
  }
}

@Serves(routes.endless)
export class EndlessView implements Handler<typeof routes.endless> {
  handle() {
    return Promise.resolve(endless());
  }
}

async function* endless(): AsyncGenerator<{ n: number }> {
  try {
    for (let n = 0; ; n++) {
      yield { n };
      await new Promise(setImmediate);
    }
  } finally {
    hooks.left();
  }
}

@On(CounterRaised, { locks: (heard) => [rowLock(ThingTable, heard.payload.counter)] })
export class CounterRaisedListener implements Listener<typeof CounterRaised> {
  async hear(heard: Heard<typeof CounterRaised>, tx: Tx): Promise<void> {
    tx.tell(ThingHeard({ counter: heard.payload.counter, version: heard.version }));
    await hooks.hearing(heard, tx);
  }
}

export const proofContext = defineContext({
  name: 'proof',
  api: proofApi,
  serves: serves(proofApi, { slow: SlowController, gathered: GatheredController, endless: EndlessView }),
  tables: [ThingTable, MemberTable],
  migrations: [
    migration('proof-0001', `
      CREATE TABLE thing (id uuid PRIMARY KEY, code text NOT NULL CONSTRAINT "thing.twice" UNIQUE, words text, "on" date, at timestamptz(3), amount bigint, many integer,
        place bigint, yes boolean, data jsonb, bytes bytea, version integer NOT NULL,
        CONSTRAINT "thing.many" CHECK (many < 1000), CONSTRAINT "thing.many#2" CHECK (place < many), CONSTRAINT thing_words CHECK (length(words) < 100));
      CREATE TABLE member (team uuid NOT NULL, seat integer NOT NULL, thing uuid NOT NULL,
        CONSTRAINT "member.alone" FOREIGN KEY (thing) REFERENCES thing DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY (team, seat));
    `),
  ],
  appendOnly: ['member'],
  listeners: [CounterRaisedListener], sweeps: [], providers: [],
});
