import type { Envelope } from '@jiquan/wire';
import { type CustomTransportStrategy, Server } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { type Dispatch, Inbox, type RowLock } from './inbox';
import { heedsOf, type ListenerClass, patternOf } from './listener';
import { type Subscription, topicOf, type Transport } from './transport';
import type { Tx } from './tx';

type MakeInbox = (dispatch: Dispatch) => Inbox;

/**
 * One context as a consumer, as a Nest microservice strategy: it listens to the topics of the contexts whose events its
 * listeners name. The transport below it is the only difference between the editions.
 */
export class EventServer extends Server implements CustomTransportStrategy, Dispatch {
  inbox: Inbox;
  subscription: Subscription | undefined;
  private readonly heeded: Map<string, (event: Envelope) => readonly RowLock[]>;
  private readonly topics: string[];

  constructor(
    private readonly consumer: string,
    listeners: readonly ListenerClass[],
    private readonly transport: Transport,
    makeInbox: MakeInbox,
  ) {
    super();
    const known = listeners.map((each) => heedsOf(each));
    this.heeded = new Map(known.map(({ event, locks }) => [event.eventName, locks]));
    this.topics = [...new Set(known.map(({ event }) => topicOf(event.context)))].sort();
    this.inbox = makeInbox(this);
  }

  listen(ready: (error?: unknown) => void): void {
    const unheard = [...this.heeded.keys()].filter((name) => !this.messageHandlers.has(patternOf(this.consumer, name)));
    if (unheard.length > 0) return ready(new Error(`${this.consumer} has no handler for ${unheard.join(', ')}`));
    if (this.topics.length === 0) return ready();
    this.transport
      .subscribe(this.consumer, this.topics, (batch) => this.inbox.take(batch))
      .then((subscription) => {
        this.subscription = subscription;
        ready();
      }, ready);
  }

  async close(): Promise<void> {
    this.inbox.stop();
    await this.subscription?.stop();
  }

  listens(name: string): boolean {
    return this.heeded.has(name);
  }

  locks(event: Envelope): readonly RowLock[] {
    return this.heeded.get(event.name)?.(event) ?? [];
  }

  async handle(event: Envelope, tx: Tx): Promise<void> {
    const handler = this.messageHandlers.get(patternOf(this.consumer, event.name));
    if (!handler) throw new Error(`${this.consumer} has no handler for ${event.name}`);
    // Nest answers a failed listener with an observable; only awaiting it would lose the event.
    const answer: unknown = await handler(event, tx);
    if (isObservable(answer)) await lastValueFrom(answer, { defaultValue: undefined });
  }

  on(): void {
    throw new Error('this strategy emits nothing');
  }

  unwrap<T>(): T {
    return this.transport as T;
  }
}
