import { RateLimiter } from './rate-limiter';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const taken = (limiter: RateLimiter, key: string, times: number, perMinute = 5) => Array.from({ length: times }, () => limiter.take(key, perMinute)).filter((each) => each === undefined).length;

it('lets so many through a minute, and says rate.limited to the rest', () => {
  const limiter = new RateLimiter();
  expect(taken(limiter, 'a', 7)).toBe(5);
  expect(limiter.take('a', 5)).toMatchObject({ refused: 'rate.limited' });
});

it('lets one through again when its time has come, never more than a full minute’s worth', () => {
  const limiter = new RateLimiter();
  taken(limiter, 'a', 5);
  jest.advanceTimersByTime(11_000);
  expect(taken(limiter, 'a', 5)).toBe(0);
  jest.advanceTimersByTime(1000);
  expect(taken(limiter, 'a', 5)).toBe(1);
  jest.advanceTimersByTime(3_600_000);
  expect(taken(limiter, 'a', 50)).toBe(5);
});

it('counts each key for itself', () => {
  const limiter = new RateLimiter();
  taken(limiter, 'a', 5);
  expect(taken(limiter, 'b', 5)).toBe(5);
});

it('forgets the key that was idle longest when there are too many, not the one in use', () => {
  const limiter = new RateLimiter();
  taken(limiter, 'used', 3);
  for (let other = 0; other < 49_999; other++) limiter.take(`other ${other}`, 5);
  taken(limiter, 'used', 2);
  limiter.take('one more', 5);
  expect(limiter.take('used', 5)).toMatchObject({ refused: 'rate.limited' });
});
