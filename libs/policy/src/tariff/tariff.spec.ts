import { day, fen, isRefusal } from '@jiquan/kernel';
import { demoTraining, pyx22Assessment, shippedTariffs } from '../data/tariffs';
import { ambiguous, priceOf } from './tariff';

const asked = {
  division: 'CN-HA/puyang/puyang-county',
  purpose: 'assessment',
  occupation: '4-10-01-06',
  kind: 'SKILL_LEVEL',
  level: 'SENIOR',
  on: day('2023-06-01'),
} as const;
const price = (change: object) => {
  const found = priceOf(pyx22Assessment.entries, { ...asked, ...change });
  return isRefusal(found) ? found.refused : found.amountFen;
};

describe('R-SUB-01: the assessment tariff of Puyang county', () => {
  test.each<[string, string | null, number]>([
    ['SPECIFIC_ABILITY', null, 100_00],
    ...(['SKILL_LEVEL', 'QUALIFICATION'] as const).flatMap(
      (kind) =>
        [
          [kind, 'JUNIOR', 200_00],
          [kind, 'INTERMEDIATE', 240_00],
          [kind, 'SENIOR', 280_00],
          [kind, 'TECHNICIAN', 350_00],
          [kind, 'SENIOR_TECHNICIAN', 380_00],
        ] as [string, string, number][],
    ),
  ])('%s %s: %i fen', (kind, level, amount) => expect(price({ kind, level })).toBe(amount));

  test.each([
    ['special operation', { kind: 'SPECIAL_OPERATION', level: null }],
    ['special equipment', { kind: 'SPECIAL_EQUIPMENT', level: null }],
    ['completion', { kind: 'TRAINING_COMPLETION', level: null }],
    ['1+X', { kind: 'ONE_PLUS_X' }],
    ['the special grade: no neighbouring level', { level: 'SPECIAL_TECHNICIAN' }],
    ['the chief grade', { level: 'CHIEF_TECHNICIAN' }],
    ['an apprentice', { level: 'APPRENTICE' }],
    ['a missing level', { level: null }],
    ['training (R-SUB-14)', { purpose: 'training' }],
    ['the city above', { division: 'CN-HA/puyang' }],
    ['the province', { division: 'CN-HA' }],
    ['a township below', { division: 'CN-HA/puyang/puyang-county/x' }],
    ['the day before it began', { on: day('2021-12-31') }],
    ['the day after it ended', { on: day('2026-01-01') }],
  ])('%s: tariff.none, never zero', (_name, change) => expect(price(change)).toBe('tariff.none'));

  test('first and last day are priced', () => {
    expect([price({ on: day('2022-01-01') }), price({ on: day('2025-12-31') })]).toEqual([280_00, 280_00]);
  });
});

test('an entry for the occupation goes before one for any', () => {
  const demo = {
    division: 'DEMO/demo-county',
    purpose: 'training',
    kind: 'SKILL_LEVEL',
    level: 'JUNIOR',
    on: day('2026-06-01'),
  } as const;
  expect(priceOf(demoTraining.entries, { ...demo, occupation: '4-10-01-05' })).toMatchObject({ amountFen: 1100_00 });
  expect(priceOf(demoTraining.entries, { ...demo, occupation: '4-10-01-06' })).toMatchObject({
    amountFen: 1000_00,
    document: expect.stringContaining('演示'),
  });
});

test('no shipped tariff is ambiguous; every amount is whole and positive; invented ones say so', () => {
  for (const tariff of shippedTariffs) {
    expect(ambiguous(tariff.entries)).toBeUndefined();
    expect(tariff.entries.every((entry) => Number.isSafeInteger(entry.amountFen) && entry.amountFen > 0)).toBe(true);
    expect(tariff.document.includes('无法律效力')).toBe(tariff.invented);
  }
});

test('two entries for one thing on one day are refused, one after the other is not', () => {
  const [first] = demoTraining.entries;
  const one = { ...(first as NonNullable<typeof first>), until: day('2026-06-30') };
  expect(ambiguous([one, { ...one, amountFen: fen(1) }])).toMatchObject({ refused: 'tariff.ambiguous' });
  expect(ambiguous([one, { ...one, from: day('2026-06-30'), until: null }])).toMatchObject({
    refused: 'tariff.ambiguous',
  });
  expect(ambiguous([{ ...one, from: day('2026-06-30'), until: null }, one])).toMatchObject({
    refused: 'tariff.ambiguous',
  });
  expect(ambiguous([one, { ...one, from: day('2026-07-01'), until: null }])).toBeUndefined();
  expect(ambiguous([{ ...one, from: day('2026-07-01'), until: null }, one])).toBeUndefined();
});
