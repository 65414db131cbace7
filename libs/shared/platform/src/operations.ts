import { refuse } from '@jiquan/kernel';
import { api, type Api, field, type InputOf, refusalTable, route } from '@jiquan/wire';
import * as z from 'zod';
import type { Call } from './caller';
import { rememberClock } from './clock-row';
import { BusinessClock } from './clocks';
import { isRetriable, isUnavailable } from './constraints';
import { errorText } from './error-facts';
import type { Inbox } from './inbox';
import { type Handler, Serves, serves } from './serve';
import { Work } from './work';

/** Set after the event server exists; controllers are made before it. */
export class InboxHolder {
  inbox: Inbox | undefined;
}

const refusals = refusalTable({
  'clock.fixed': { status: 409, zh: '正式环境的业务时钟不可调整。', en: 'The business clock of a production instance is not moved.', cites: ['configured'] },
  'clock.backwards': { status: 409, zh: '业务时钟只能向前调整。', en: 'The business clock only moves forward. Name a later moment.', cites: ['configured'] },
  'parked.fails-again': {
    status: 409,
    zh: '事件仍无法处理，已按原顺序保留。请先排除原因，再重新处理。',
    en: 'The events still cannot be handled and stay parked in their order. Remove the cause, then replay them again.',
    cites: ['configured'],
  },
});

const parkedEvent = z.object({ context: field.code, key: z.string(), event: z.string(), name: field.code, reason: z.string(), at: field.instant });

function routesOf(context: string) {
  return {
    clock: route({
      method: 'GET',
      path: `/${context}/operations/clock`,
      summary: 'The business clock of this context',
      who: 'public',
      reply: z.object({ now: field.instant, movable: z.boolean() }),
      refusals: [],
    }),
    advanceClock: route({
      method: 'POST',
      path: `/${context}/operations/clock`,
      summary: 'Move the business clock forward (demo and tests)',
      who: ['administrator'],
      key: 'natural',
      body: z.object({ to: field.instant }),
      reply: z.object({ now: field.instant }),
      refusals: ['clock.fixed', 'clock.backwards'],
    }),
    parked: route({
      method: 'GET',
      path: `/${context}/operations/parked`,
      summary: 'Events that could not be handled and those waiting behind them',
      who: ['administrator', 'auditor'],
      reply: z.object({ parked: z.array(parkedEvent) }),
      refusals: [],
    }),
    replay: route({
      method: 'POST',
      path: `/${context}/operations/parked/replay`,
      summary: 'Handle the parked events of one key again, in order',
      who: ['administrator'],
      key: 'natural',
      body: z.object({ context: field.code, key: z.string().max(200) }),
      reply: z.object({ handled: z.int() }),
      refusals: ['parked.fails-again'],
    }),
  };
}
type Routes = ReturnType<typeof routesOf>;

/** What every context serves besides its own routes: its clock and what is parked. */
export function operationsOf(context: string): { api: Api; controllers: readonly (new (...parts: never[]) => unknown)[] } {
  const routes = routesOf(context);
  const contract = api(context, `Jiquan ${context} operations`, refusals, routes);
  return { api: contract, controllers: serves(contract, { ...clockControllers(routes), ...parkedControllers(routes) }) };
}

function clockControllers(routes: Routes) {
  @Serves(routes.clock)
  class ClockView implements Handler<Routes['clock']> {
    constructor(private readonly businessClock: BusinessClock) {}
    handle() {
      return Promise.resolve({ now: this.businessClock.now(), movable: this.businessClock.movable });
    }
  }
  @Serves(routes.advanceClock)
  class AdvanceClockController implements Handler<Routes['advanceClock']> {
    constructor(
      private readonly businessClock: BusinessClock,
      private readonly work: Work,
    ) {}
    handle(input: InputOf<Routes['advanceClock']>, call: Call) {
      return this.work.run(call, async (tx) => {
        if (!this.businessClock.movable) return refuse('clock.fixed');
        if (input.to < this.businessClock.now()) return refuse('clock.backwards', { now: this.businessClock.now() });
        this.businessClock.advanceTo(input.to);
        await rememberClock(tx, this.businessClock);
        return { now: this.businessClock.now() };
      });
    }
  }
  return { clock: ClockView, advanceClock: AdvanceClockController };
}

function parkedControllers(routes: Routes) {
  @Serves(routes.parked)
  class ParkedView implements Handler<Routes['parked']> {
    constructor(private readonly work: Work) {}
    async handle() {
      const parked = await this.work.read((rows) =>
        rows.query<z.input<typeof parkedEvent>>(`SELECT context, key, event_id AS event, name, reason, at FROM inbox_parked ORDER BY position LIMIT 1000`),
      );
      return { parked };
    }
  }
  @Serves(routes.replay)
  class ReplayController implements Handler<Routes['replay']> {
    constructor(
      private readonly holder: InboxHolder,
      private readonly work: Work,
    ) {}
    /** What is replayed commits by itself; the Work around it writes who asked for it. All is handled, or all stays parked. */
    handle({ context, key }: InputOf<Routes['replay']>, call: Call) {
      return this.work.run(call, async () => {
        try {
          return { handled: (await this.holder.inbox?.replay(context, key)) ?? 0 };
        } catch (error) {
          if (isUnavailable(error) || isRetriable(error)) throw error;
          return refuse('parked.fails-again', { error: errorText(error) });
        }
      });
    }
  }
  return { parked: ParkedView, replay: ReplayController };
}
