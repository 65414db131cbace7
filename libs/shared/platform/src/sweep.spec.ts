import { periodOf, Sweep, sweepAll, SweepTimer } from './sweep';

class Counter {
  runs = 0;
  constructor(private readonly answers: number[]) {}
  run = (): Promise<number> => Promise.resolve(this.answers[this.runs++] ?? 0);
}

describe('a sweep', () => {
  it('runs until there is nothing left, and answers how much there was', async () => {
    const sweep = new Counter([1000, 1000, 17]);
    expect([await sweepAll(sweep), sweep.runs]).toEqual([2017, 4]);
  });

  it('has a last chunk even when there is always more', async () => {
    expect(await sweepAll({ run: () => Promise.resolve(1) })).toBe(1000);
  });

  it('says its period, or that it has none', () => {
    class Nameless {
      run = () => Promise.resolve(0);
    }
    expect(() => periodOf(Nameless)).toThrow('Nameless has no @Sweep');
    Sweep({ everySeconds: 60 })(Nameless);
    expect(periodOf(Nameless)).toBe(60);
  });
});

describe('the timer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const failures: unknown[] = [];
  const timer = () => new SweepTimer((name, error) => failures.push([name, error]));

  it('runs each sweep on its period', async () => {
    const [often, seldom, timed] = [new Counter([]), new Counter([]), timer()];
    timed.add('often', 10, often);
    timed.add('seldom', 30, seldom);
    await jest.advanceTimersByTimeAsync(60_000);
    expect([often.runs, seldom.runs]).toEqual([6, 2]);
    await timed.stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(often.runs).toBe(6);
  });

  it('runs one after another, and does not queue one that still waits for its turn', async () => {
    let finish: () => void = () => undefined;
    let [running, most, starts] = [0, 0, 0];
    const slow = {
      run: async () => {
        starts++;
        most = Math.max(most, ++running);
        await new Promise<void>((done) => (finish = done));
        running--;
        return 0;
      },
    };
    const other = { run: async () => ((most = Math.max(most, running + 1)), 0) };
    const timed = timer();
    timed.add('slow', 1, slow);
    timed.add('other', 1, other);
    await jest.advanceTimersByTimeAsync(20_000);
    finish();
    await jest.advanceTimersByTimeAsync(0);
    expect([starts, most]).toEqual([1, 1]);
    await jest.advanceTimersByTimeAsync(1000);
    expect(starts).toBe(2);
    const stopped = timed.stop();
    finish();
    await stopped;
  });

  it('tells of a failure and goes on', async () => {
    let runs = 0;
    const timed = timer();
    timed.add('ill', 1, { run: () => (runs++ === 0 ? Promise.reject(new Error('ill')) : Promise.resolve(0)) });
    await jest.advanceTimersByTimeAsync(2000);
    expect([runs, failures]).toEqual([2, [['ill', new Error('ill')]]]);
    await timed.stop();
  });

  it('stops between two chunks, not after a thousand', async () => {
    let chunks = 0;
    const timed = timer();
    timed.add('long', 1, { run: async () => ((chunks += 1), await new Promise((done) => setTimeout(done, 100)), 1) });
    await jest.advanceTimersByTimeAsync(1250);
    const stopped = timed.stop();
    await jest.advanceTimersByTimeAsync(100);
    await stopped;
    expect(chunks).toBe(3);
  });
});
