import * as fc from 'fast-check';
import { compareShare, decimalText, percentText, tenThousandths } from './share';

describe('shares are compared in whole numbers', () => {
  test.each([
    ['0', 0],
    ['0.6', 6000],
    ['0.65', 6500],
    ['0.0001', 1],
    ['1', 10_000],
    ['1.0', 10_000],
  ])('%s is %i ten-thousandths', (share, parts) => expect(tenThousandths(share)).toBe(parts));

  test.each(['', '.5', '0.65001', '1.1', '-0.1', '65%', '0,65'])('%j is no share', (text) => {
    expect(() => tenThousandths(text)).toThrow(RangeError);
  });

  test.each([
    [64, 100, -1],
    [65, 100, 0],
    [66, 100, 1],
    [0, 1, -1],
    [13, 20, 0],
  ])('%i of %i against 0.65: %i', (part, whole, expected) => expect(compareShare(part, whole, '0.65')).toBe(expected));

  test.each([
    [1, 0],
    [1, -1],
    [0.5, 1],
    [1, 1.5],
    [Number.NaN, 1],
  ])('%d of %d is a fault, not an answer', (part, whole) => {
    expect(() => compareShare(part, whole, '0.5')).toThrow(RangeError);
  });

  test('a whole compared with its own share is equal, and one more or less is not', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 100_000 }), (parts, factor) => {
        const share = (parts / 10_000).toFixed(4);
        const whole = 10_000 * factor;
        const exact = parts * factor;
        expect([-1, 0, 1].map((by) => compareShare(exact + by, whole, share))).toEqual([-1, 0, 1]);
      }),
    );
  });

  test('texts are cut off, never rounded up', () => {
    expect([decimalText(119, 2), decimalText(59_999, 1000), percentText(8499, 10_000), percentText(2, 3)]).toEqual([
      '59.50',
      '59.99',
      '84.99%',
      '66.66%',
    ]);
  });
});
