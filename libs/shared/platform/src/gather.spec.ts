import { Gather } from './gather';

/** Decides when the test says so, and remembers what it was given. */
class Judge {
  readonly batches: number[][] = [];
  private opens: (() => void)[] = [];
  open = true;
  decide = async (items: readonly number[]): Promise<string[]> => {
    this.batches.push([...items]);
    if (!this.open) await new Promise<void>((done) => this.opens.push(done));
    return items.map((item) => `answer ${item}`);
  };
  release(): void {
    this.open = true;
    for (const each of this.opens.splice(0)) each();
  }
}

it('decides together what comes together, and answers each with its own', async () => {
  const judge = new Judge();
  const gather = new Gather(judge.decide);
  expect(await Promise.all([1, 2, 3].map((item) => gather.ask(item)))).toEqual(['answer 1', 'answer 2', 'answer 3']);
  expect(judge.batches).toEqual([[1, 2, 3]]);
});

it('decides at most so many at once, a full batch without waiting, in the order they came', async () => {
  const judge = new Judge();
  const gather = new Gather(judge.decide, { maxItems: 3, maxWaitMilliseconds: 60_000 });
  await Promise.all([1, 2, 3, 4, 5, 6, 7, 8, 9].map((item) => gather.ask(item)));
  expect(judge.batches).toEqual([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
});

it('waits no longer than it may for others to come', async () => {
  jest.useFakeTimers();
  try {
    const judge = new Judge();
    const gather = new Gather(judge.decide, { maxItems: 100, maxWaitMilliseconds: 5 });
    const first = gather.ask(1);
    await jest.advanceTimersByTimeAsync(4);
    const second = gather.ask(2);
    expect(judge.batches).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(judge.batches).toEqual([[1, 2]]);
    expect(await Promise.all([first, second])).toEqual(['answer 1', 'answer 2']);
  } finally {
    jest.useRealTimers();
  }
});

it('fills the next batch while one is decided, and never decides two at once', async () => {
  const judge = new Judge();
  judge.open = false;
  const gather = new Gather(judge.decide, { maxItems: 2 });
  const all = [1, 2, 3, 4, 5].map((item) => gather.ask(item));
  expect(judge.batches).toEqual([[1, 2]]);
  judge.release();
  await Promise.all(all);
  expect(judge.batches).toEqual([[1, 2], [3, 4], [5]]);
});

it('answers busy beyond its queue, at once, and takes calls again when there is room', async () => {
  const judge = new Judge();
  judge.open = false;
  const gather = new Gather(judge.decide, { maxItems: 1, maxQueue: 2 });
  const decided = [gather.ask(1), gather.ask(2), gather.ask(3)];
  expect(await gather.ask(4)).toMatchObject({ refused: 'service.busy' });
  judge.release();
  expect(await Promise.all(decided)).toEqual(['answer 1', 'answer 2', 'answer 3']);
  expect(await gather.ask(5)).toBe('answer 5');
});

it('drops callers who have gone, and asks for nothing when nobody is left', async () => {
  const judge = new Judge();
  judge.open = false;
  const gather = new Gather(judge.decide, { maxItems: 1 });
  let gone = false;
  const first = gather.ask(1);
  const [left, here] = [gather.ask(2, () => gone), gather.ask(3)];
  gone = true;
  judge.release();
  expect(await Promise.all([first, here])).toEqual(['answer 1', 'answer 3']);
  expect(await left).toMatchObject({ refused: 'service.busy' });
  expect(judge.batches).toEqual([[1], [3]]);
});

it.each<[string, () => Promise<string[]>]>([
  ['an error', () => Promise.reject(new Error('no database'))],
  ['too few answers', () => Promise.resolve(['one'])],
])('%s reaches all of the batch, and the next one is decided', async (_what, decide) => {
  let times = 0;
  const gather = new Gather<number, string>((items) => (times++ === 0 ? decide() : Promise.resolve(items.map(String))));
  const failed = await Promise.allSettled([gather.ask(1), gather.ask(2)]);
  expect(failed.map((each) => each.status)).toEqual(['rejected', 'rejected']);
  expect(await gather.ask(3)).toBe('3');
});
