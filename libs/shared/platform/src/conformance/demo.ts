import { isRefusal, refuse, verb } from '@jiquan/kernel';
import { api, event, field, type InputOf, refusalTable, route } from '@jiquan/wire';
import * as z from 'zod';
import type { Call } from '../caller';
import { defineContext } from '../context';
import { migration } from '../platform.migrations';
import { type Handler, Serves, serves } from '../serve';
import { column, table } from '../table';
import { Work } from '../work';

/** A small context with which the platform is proven: it counts. `listening` hears of it, `proof` has what else there is. */
export const CounterRaised = event('demo', 'demo.raised', 'counter', { counter: field.id, by: field.count, total: field.count });

const refusals = refusalTable({
  'counter.unknown': { status: 404, zh: '没有这个计数器。', en: 'There is no such counter.', cites: ['configured'] },
  'counter.full': { status: 409, zh: '计数器已满。', en: 'The counter is full.', cites: ['configured'] },
  'counter.exists': { status: 409, zh: '计数器已存在。', en: 'This counter exists already.', cites: ['configured'] },
});

const counterReply = z.object({ counter: field.id, total: field.count });
export const demoApi = api('demo', 'Demo', refusals, {
  create: route({
    method: 'POST', path: '/demo/counters', summary: 'Create a counter', who: ['administrator'], key: 'required', status: 201,
    body: z.object({ name: field.code, limit: field.count }), reply: counterReply, refusals: ['counter.exists'],
  }),
  raise: route({
    method: 'POST', path: '/demo/counters/:counter/raise', summary: 'Raise a counter', who: ['administrator', 'hrss'], key: 'natural',
    params: z.object({ counter: field.id }), body: z.object({ by: field.count }), reply: counterReply, refusals: ['counter.unknown', 'counter.full'],
  }),
  spend: route({
    method: 'POST', path: '/demo/counters/:counter/spend', summary: 'Needs step-up', who: ['administrator'], stepUp: true, key: 'natural',
    params: z.object({ counter: field.id }), reply: counterReply, refusals: ['counter.unknown'],
  }),
  break: route({
    method: 'POST', path: '/demo/break', summary: 'Fails', who: ['administrator'], key: 'natural',
    body: z.object({ how: z.enum(['throw', 'not-null', 'undeclared']) }), reply: z.object({}), refusals: [],
  }),
  counters: route({
    method: 'GET', path: '/demo/counters', summary: 'All counters', who: 'public',
    query: z.object({ limit: z.coerce.number().int().min(1).max(1000).default(100) }), reply: 'rows', row: counterReply, refusals: [],
  }),
  upload: route({
    method: 'POST', path: '/demo/upload', summary: 'A file', who: ['administrator'], key: 'natural',
    file: { types: ['text/csv'], maxBytes: 1000 }, reply: z.object({ bytes: field.count }), refusals: [],
  }),
});
const { routes } = demoApi;

interface Counter {
  readonly id: string;
  readonly name: string;
  readonly total: number;
  readonly limit: number;
  readonly version: number;
}
export const CounterTable = table<Counter>('counter', {
  id: column.id(), name: column.code(), total: column.count(), limit: column.count(), version: column.version(),
});

const full = (facts: { counter: Counter; by: number }) =>
  facts.counter.total + facts.by > facts.counter.limit ? refuse('counter.full', { limit: facts.counter.limit }) : undefined;
const raise = verb([full], (facts: { counter: Counter; by: number }): Counter => ({ ...facts.counter, total: facts.counter.total + facts.by }));

@Serves(routes.create)
export class CreateController implements Handler<typeof routes.create> {
  constructor(private readonly work: Work) {}
  handle(input: InputOf<typeof routes.create>, call: Call) {
    return this.work.run(call, async (tx) => {
      const counter: Counter = { id: tx.newId(), name: input.name, total: 0, limit: input.limit, version: 1 };
      await tx.insert(CounterTable, counter);
      tx.about({ counter: counter.id });
      return { counter: counter.id, total: 0 };
    });
  }
}

@Serves(routes.raise)
export class RaiseController implements Handler<typeof routes.raise> {
  constructor(private readonly work: Work) {}
  handle(input: InputOf<typeof routes.raise>, call: Call) {
    return this.work.run(call, async (tx) => {
      const counter = await tx.lock(CounterTable, input.counter);
      if (!counter) return refuse('counter.unknown');
      const raised = raise({ counter, by: input.by }, tx.now);
      if (isRefusal(raised)) return raised;
      await tx.replace(CounterTable, counter, raised);
      tx.tell(CounterRaised({ counter: counter.id, by: input.by, total: raised.total }));
      return { counter: raised.id, total: raised.total };
    });
  }
}

@Serves(routes.spend)
export class SpendController implements Handler<typeof routes.spend> {
  constructor(private readonly work: Work) {}
  handle(input: InputOf<typeof routes.spend>, call: Call) {
    return this.work.run(call, async (tx) => {
      const counter = await tx.lock(CounterTable, input.counter);
      return counter ? { counter: counter.id, total: counter.total } : refuse('counter.unknown');
    });
  }
}

@Serves(routes.break)
export class BreakController implements Handler<typeof routes.break> {
  constructor(private readonly work: Work) {}
  handle(input: InputOf<typeof routes.break>, call: Call) {
    return this.work.run(call, async (tx) => {
      if (input.how === 'throw') throw new Error('secret detail 411024');
      if (input.how === 'undeclared') return refuse('nobody.knows') as never;
      await tx.query(`INSERT INTO counter (id, name, total, "limit", version) VALUES ($1, NULL, 0, 0, 1)`, [tx.newId()]);
      return {};
    });
  }
}

@Serves(routes.counters)
export class CountersView implements Handler<typeof routes.counters> {
  constructor(private readonly work: Work) {}
  async handle(input: InputOf<typeof routes.counters>) {
    const counters = await this.work.read((rows) => rows.find(CounterTable, {}, { limit: input.limit }));
    return (async function* () {
      for (const counter of counters) yield { counter: counter.id, total: counter.total };
    })();
  }
}

@Serves(routes.upload)
export class UploadController implements Handler<typeof routes.upload> {
  handle(input: InputOf<typeof routes.upload>) {
    return Promise.resolve({ bytes: input.file.length });
  }
}

export const demoContext = defineContext({
  name: 'demo',
  api: demoApi,
  serves: serves(demoApi, {
    create: CreateController, raise: RaiseController, spend: SpendController, break: BreakController, counters: CountersView, upload: UploadController,
  }),
  tables: [CounterTable],
  migrations: [
    migration('demo-0001', `CREATE TABLE counter (id uuid PRIMARY KEY, name text NOT NULL CONSTRAINT "counter.exists" UNIQUE, total integer NOT NULL,
      "limit" integer NOT NULL, version integer NOT NULL, CONSTRAINT "counter.full" CHECK (total <= "limit"));`),
  ],
  listeners: [], sweeps: [], providers: [],
});
