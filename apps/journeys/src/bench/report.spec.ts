import { median, spread } from './measure';
import { planOf } from './plan';
import { type Measured, ratioOf, report, toRecord } from './report';

const claims: Measured = { name: 'claims', what: 'Claims', unit: 'claims/s', values: [100, 300, 200], beside: { what: 'inserts/s', values: [1000, 1000, 500] } };
const skipped: Measured = { name: 'events.kafka', what: 'Events', unit: 'events/s', values: [], skipped: 'Java is not installed; install it' };
const recorded = { machine: 'a machine', recordedOn: '2026-11-21', command: 'npm run bench', values: { claims: 1234 }, ratios: { claims: 0.25 } };

it('takes the middle of the rounds, and the ratio round by round', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  expect(() => median([])).toThrow('no rounds');
  // 100/1000, 300/1000, 200/500: not 200/1000, because the third round was slow for both.
  expect(ratioOf(claims)).toBe(0.3);
  expect(spread([2, 1])).toBe('1 to 2 in 2 rounds');
});

it('prints what was measured beside what was measured with it and what was recorded, and says loudly what it skipped', () => {
  const text = report([claims, skipped], recorded, 'this machine');
  for (const part of ['200 claims/s', '1,000 inserts/s', '0.3', '1,234 claims/s, ratio 0.25', 'skipped: Java is not installed', 'a machine, 2026-11-21', 'this machine']) expect(text).toContain(part);
});

it('records what was measured and nothing else', () => {
  expect(toRecord([claims, skipped])).toEqual({ values: { claims: 200 }, ratios: { claims: 0.3 } });
});

it('measures everything unless told otherwise', () => {
  expect(['claims', 'kafka'].map((part) => planOf([]).has(part as 'claims'))).toEqual([true, true]);
  expect(['claims', 'kafka'].map((part) => planOf(['--only=claims']).has(part as 'claims'))).toEqual([true, false]);
  expect(() => planOf(['--only=nothing'])).toThrow('nothing is none of claims');
  expect(planOf(['--quick']).lines).toBeLessThan(planOf([]).lines);
});
