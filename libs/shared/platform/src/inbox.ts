import { instant } from '@jiquan/kernel';
import type { Envelope } from '@jiquan/wire';
import type { DataSource, EntityManager } from 'typeorm';
import { systemCall } from './caller';
import { rememberClock } from './clock-row';
import type { BusinessClock } from './clocks';
import { isUnavailable } from './constraints';
import { crashAt } from './crash-points';
import { errorText } from './error-facts';
import { keyOf, Marks } from './inbox.rows';
import { Patience } from './patience';
import { PutOff } from './put-off';
import { lockAll, type RowLock } from './row-locks';
import { Rows } from './rows';
import { type Batch, envelopeOf, unreadable } from './transport';
import { Tx } from './tx';

export { type RowLock, rowLock } from './row-locks';

export const ATTEMPTS = 5;
const BACKOFF_MILLISECONDS = 50;

export interface Dispatch {
  listens(name: string): boolean;
  locks(event: Envelope): readonly RowLock[];
  handle(event: Envelope, tx: Tx): Promise<void>;
}

/**
 * Each event has one effect per consumer (I12): mark, lock and handle commit together. A batch that fails is halved, then its
 * events are tried alone; one that keeps failing is parked with all that follow of its key, visibly, until it is replayed.
 */
export class Inbox {
  private readonly patience = new Patience();

  constructor(
    private readonly consumer: string,
    private readonly database: DataSource,
    private readonly clock: BusinessClock,
    private readonly dispatch: Dispatch,
    private readonly committed: () => void,
    private readonly log: (message: string, facts: Readonly<Record<string, unknown>>) => void,
  ) {}

  async take(batch: Batch): Promise<void> {
    const events: Envelope[] = [];
    for (const delivery of batch.deliveries) {
      const event = envelopeOf(delivery);
      if (!event) await this.park(unreadable(delivery), 'it is no event', batch.alive);
      else if (this.dispatch.listens(event.name)) events.push(event);
    }
    await this.patience.whileAvailable(() => this.moveClock(events), batch.alive);
    await this.piece(events, batch.alive);
  }

  /** A process that is leaving does not wait for its database. */
  stop(): void {
    this.patience.end();
  }

  /** In demo and tests a consumer is never earlier than what it hears of; a clock that jumped is where it was after a restart. */
  private async moveClock(events: readonly Envelope[]): Promise<void> {
    const before = this.clock.offset;
    for (const event of events) if (this.clock.movable) this.clock.advanceTo(instant(event.occurredAt));
    if (this.clock.offset - before >= 1000) await rememberClock(new Rows(this.database.manager), this.clock);
  }

  private async piece(events: readonly Envelope[], alive: () => Promise<void>): Promise<void> {
    if (events.length === 0) return;
    try {
      await this.patience.whileAvailable(() => this.together(events), alive);
    } catch (error) {
      if (isUnavailable(error)) throw error;
      if (events.length === 1) return this.alone(events[0] as Envelope, alive);
      const middle = Math.ceil(events.length / 2);
      await this.piece(events.slice(0, middle), alive);
      await alive();
      await this.piece(events.slice(middle), alive);
    }
  }

  private async together(events: readonly Envelope[]): Promise<void> {
    const parked = await this.database.transaction(async (manager) => {
      const marks = this.marks(manager);
      await marks.lockKeys(events);
      const parkedKeys = await marks.parkedKeys(events);
      const waiting = events.filter((event) => parkedKeys.has(keyOf(event)));
      if (waiting.length > 0) await marks.park(waiting, 'an earlier event of this key is parked');
      const fresh = await marks.mark(events.filter((event) => !parkedKeys.has(keyOf(event))), 'handled');
      await this.handleAll(manager, fresh);
      return waiting.length;
    });
    this.committed();
    if (parked > 0) crashAt('after-park', this.consumer);
  }

  /** One event: its attempts are counted in transactions of their own, so that a crash counts as well. */
  private async alone(event: Envelope, alive: () => Promise<void>): Promise<void> {
    for (;;) {
      const attempts = await this.apart((marks) => marks.countAttempt(event), alive);
      if (attempts > ATTEMPTS) break;
      try {
        return await this.patience.whileAvailable(() => this.together([event]), alive);
      } catch (error) {
        if (isUnavailable(error)) throw error;
        this.log('event failed', { event: event.id, name: event.name, attempts, error: errorText(error) });
        await this.apart((marks) => marks.noteError(event, errorText(error)), alive);
        await this.patience.wait(BACKOFF_MILLISECONDS * 2 ** attempts);
        await alive();
      }
    }
    await this.park(event, `failed ${ATTEMPTS} times`, alive);
  }

  private async park(event: Envelope, reason: string, alive: () => Promise<void>): Promise<void> {
    await this.apart(async (marks) => {
      await marks.lockKeys([event]);
      await marks.park([event], reason);
    }, alive);
    this.log('event parked', { event: event.id, name: event.name, key: event.key, reason });
    crashAt('after-park', this.consumer);
  }

  /** In a transaction of its own. */
  private apart<Value>(write: (marks: Marks) => Promise<Value>, alive: () => Promise<void>): Promise<Value> {
    return this.patience.whileAvailable(() => this.database.transaction((manager) => write(this.marks(manager))), alive);
  }

  /** Handles what is parked of one key, in order, all or nothing. Answers how many there were. */
  async replay(context: string, key: string): Promise<number> {
    const handled = await this.database.transaction(async (manager) => {
      const marks = this.marks(manager);
      await marks.lockKeys([{ context, key }]);
      const events = await marks.unpark(context, key);
      await this.handleAll(manager, events);
      return events.length;
    });
    this.committed();
    return handled;
  }

  /** Rows are locked for all events first; then the events are handled one after another; last comes what they put off. */
  private async handleAll(manager: EntityManager, events: readonly Envelope[]): Promise<void> {
    const [first] = events;
    if (!first) return;
    await lockAll(this.tx(manager, first), events.flatMap((event) => [...this.dispatch.locks(event)]));
    const putOff = new PutOff();
    for (const event of events) {
      const tx = this.tx(manager, event, putOff);
      await this.dispatch.handle(event, tx);
      await tx.flush();
    }
    const end = this.tx(manager, events.at(-1) as Envelope);
    await putOff.run(end);
    await end.flush();
  }

  private marks(manager: EntityManager): Marks {
    return new Marks(this.consumer, new Rows(manager));
  }

  private tx(manager: EntityManager, event: Envelope, putOff?: PutOff): Tx {
    return new Tx(manager, this.consumer, this.clock, systemCall(`${this.consumer}:${event.name}`, event.correlation), putOff);
  }
}
