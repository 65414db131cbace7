import { type Refusal, refuse } from '@jiquan/kernel';

export interface GatherOptions {
  readonly maxItems?: number;
  readonly maxWaitMilliseconds?: number;
  readonly maxQueue?: number;
}

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly gone: () => boolean;
  resolve(answer: Answer | Refusal<'service.busy'>): void;
  reject(error: unknown): void;
}

/**
 * Collects calls for a few milliseconds or until a batch is full, and decides them together; one batch at a time, while the
 * next one fills. The queue is bounded: beyond it the answer is `service.busy`. Callers who have gone are dropped.
 */
export class Gather<Item, Answer> {
  private queue: Waiting<Item, Answer>[] = [];
  private deciding = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly maxItems: number;
  private readonly maxWait: number;
  private readonly maxQueue: number;

  constructor(
    private readonly decide: (items: readonly Item[]) => Promise<readonly Answer[]>,
    options: GatherOptions = {},
  ) {
    this.maxItems = options.maxItems ?? 500;
    this.maxWait = options.maxWaitMilliseconds ?? 5;
    this.maxQueue = options.maxQueue ?? 10_000;
  }

  ask(item: Item, gone: () => boolean = () => false): Promise<Answer | Refusal<'service.busy'>> {
    if (this.queue.length >= this.maxQueue) return Promise.resolve(refuse('service.busy', {}, ['configured']));
    return new Promise((resolve, reject) => {
      this.queue.push({ item, gone, resolve, reject });
      if (this.queue.length >= this.maxItems) void this.next();
      else this.timer ??= setTimeout(() => void this.next(), this.maxWait);
    });
  }

  private async next(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.deciding) return;
    this.deciding = true;
    try {
      while (this.queue.length > 0) await this.batch(this.queue.splice(0, this.maxItems));
    } finally {
      this.deciding = false;
    }
  }

  private async batch(waiting: readonly Waiting<Item, Answer>[]): Promise<void> {
    const here: Waiting<Item, Answer>[] = [];
    for (const each of waiting) {
      if (each.gone()) each.resolve(refuse('service.busy', {}, ['configured']));
      else here.push(each);
    }
    if (here.length === 0) return;
    try {
      const answers = await this.decide(here.map((each) => each.item));
      if (answers.length !== here.length) throw new Error(`${here.length} gathered items were given ${answers.length} answers`);
      here.forEach((each, index) => each.resolve(answers[index] as Answer));
    } catch (error) {
      for (const each of here) each.reject(error);
    }
  }
}
