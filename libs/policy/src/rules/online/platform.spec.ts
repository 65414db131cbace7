import { addDays, day, isRefusal } from '@jiquan/kernel';
import * as fc from 'fast-check';
import { resolve } from '../../data/registry';
import { prove } from '../../testing/prove';
import { madeUp, must, sets } from '../../testing/sets';
import { judge } from '..';
import * as platform from './platform';

const breach = (breachOn: string, on: string, more: { discoveredOn?: string | null; banLiftedOn?: string | null } = {}) => ({
  breachOn: day(breachOn),
  discoveredOn: day(more.discoveredOn ?? breachOn),
  banLiftedOn: more.banLiftedOn ? day(more.banLiftedOn) : null,
  on: day(on),
});
const none = { breachOn: null, discoveredOn: null, banLiftedOn: null, on: day('2023-06-01') };
const content = (platformInCatalogue: boolean, newContentApproved: boolean | null) => ({ platformInCatalogue, newContentApproved });

prove([platform], {
  'R-ONL-01': [
    ...(['HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, { platformConnected: true }, 'passed'] as const,
      [set, { platformConnected: false, paid: false }, 'voids'] as const,
      [set, {}, 'facts-missing'] as const,
    ]),
    ['HCX21', { platformConnected: false }, 'not-applicable'],
  ],
  'R-ONL-09': [
    ...(['HEN22', 'HEN23'] as const).flatMap((set) => [
      [set, content(true, true), 'passed'] as const,
      [set, content(true, false), 'refused'] as const,
      [set, content(true, null), 'not-applicable'] as const,
      [set, content(false, false), 'not-applicable'] as const,
      [set, { platformInCatalogue: true }, 'facts-missing'] as const,
      [set, { newContentApproved: null }, 'not-applicable'] as const,
    ]),
    ['HCX21', content(true, false), 'not-applicable'],
  ],
  'R-ONL-10a': [
    ['HEN22', breach('2022-06-15', '2022-06-14'), 'passed'],
    ['HEN22', breach('2022-06-15', '2022-06-15'), 'refused'],
    ['HEN22', breach('2022-06-15', '2024-06-14'), 'refused'],
    ['HEN22', breach('2022-06-15', '2024-06-15'), 'passed'],
    ['HEN22', breach('2022-06-15', '2024-06-16'), 'passed'],
    ['HEN22', none, 'passed'],
    ['HEN22', {}, 'facts-missing'],
    ['HEN23', breach('2023-06-15', '2023-06-15'), 'not-applicable'],
  ],
  'R-ONL-10b': [
    ...(['HEN23', 'PUYANG'] as const).flatMap((set) => [
      [set, breach('2023-03-20', '2023-06-14', { discoveredOn: '2023-06-15' }), 'passed'] as const,
      [set, breach('2023-03-20', '2023-06-15', { discoveredOn: '2023-06-15' }), 'refused'] as const,
      [set, breach('2023-03-20', '2023-06-16', { discoveredOn: '2023-06-15' }), 'refused'] as const,
      // It has no end: years later it still stands, until an officer lifts it.
      [set, breach('2023-03-20', '2033-06-15'), 'refused'] as const,
      [set, breach('2023-03-20', '2023-09-29', { banLiftedOn: '2023-09-30' }), 'refused'] as const,
      [set, breach('2023-03-20', '2023-09-30', { banLiftedOn: '2023-09-30' }), 'passed'] as const,
      [set, none, 'passed'] as const,
    ]),
    ['DEMO', breach('2026-03-20', '2026-06-01'), 'refused'],
    ['HEN22', breach('2022-03-20', '2022-06-01'), 'not-applicable'],
    ['HEN23', { ...none, banLiftedOn: undefined } as never, 'facts-missing'],
  ],
  'R-ONL-10c': [
    ['HCX21', { poorlyManaged: false }, 'passed'],
    ['HCX21', { poorlyManaged: true }, 'sanctions'],
    ['HCX21', {}, 'facts-missing'],
    ['HEN22', { poorlyManaged: true }, 'not-applicable'],
  ],
});

test('R-ONL-10: what follows is named', () => {
  expect(judge('R-ONL-10c', { poorlyManaged: true }, sets.HCX21).effect).toBe('DELIST_AND_EXPOSE');
  expect(judge('R-ONL-10a', breach('2022-06-15', '2023-01-01'), sets.HEN22)).toMatchObject({ effect: 'BARRED', limit: 2 });
});

test('A-17: the rule of the year of the breach decides, or that of the year of discovery where configured', () => {
  const facts = breach('2022-12-30', '2025-01-01', { discoveredOn: '2023-04-01' });
  const of = (on: string) => must(resolve('CN-HA', day(on)));
  // The years of 2022 are over; what 2023 says without an end does not reach back.
  expect(judge('R-ONL-10a', facts, of('2022-12-30')).outcome).toBe('passed');
  expect(judge('R-ONL-10b', facts, of('2023-04-01'))).toMatchObject({ outcome: 'not-applicable', defaults: ['A-17'] });
  const byDiscovery = madeUp({ settings: { 'online.banYear': 'DISCOVERY' } });
  expect(judge('R-ONL-10b', facts, byDiscovery).outcome).toBe('refused');
  expect(isRefusal(resolve('CN-HA', day('2025-01-01')))).toBe(true);
});

test('R-ONL-10a: barred on every day from the breach on, and on none from the same day two years later', () => {
  fc.assert(
    fc.property(fc.nat(311), fc.integer({ min: -400, max: 1200 }), (at, ahead) => {
      const breachOn = addDays(day('2022-02-23'), at);
      const on = addDays(breachOn, ahead);
      const { outcome, compared } = judge('R-ONL-10a', { breachOn, discoveredOn: breachOn, on }, sets.HEN22);
      expect(outcome).toBe(on >= breachOn && on < (compared['freeFrom'] as string) ? 'refused' : 'passed');
      expect(compared['freeFrom']).toBe(`${Number(breachOn.slice(0, 4)) + 2}${breachOn.slice(4)}`);
    }),
  );
});
