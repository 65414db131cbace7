import { ZERO, type Fen, fen, fenOfYuan, sumFen, yuanText } from './fen';

describe('fen (INF-07)', () => {
  it.each([0, 1, -1, 150_000, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])('%d is an amount', (amount) => {
    expect(fen(amount)).toBe(amount);
  });

  it.each([0.1, 1.5, NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER + 1, '100' as unknown as number])(
    '%p is none',
    (amount) => {
      expect(() => fen(amount)).toThrow(RangeError);
    },
  );
});

describe('sumFen', () => {
  it('of nothing is nothing', () => {
    expect(sumFen([])).toBe(ZERO);
  });

  it('adds, also from a generator and with money given back', () => {
    function* amounts(): Generator<Fen> {
      yield fen(100_000);
      yield fen(1);
      yield fen(-50_000);
    }
    expect(sumFen(amounts())).toBe(50_001);
  });

  it('throws when the total leaves the safe integers', () => {
    expect(() => sumFen([fen(Number.MAX_SAFE_INTEGER), fen(1)])).toThrow(RangeError);
  });
});

describe('yuanText', () => {
  it.each([
    [0, '0.00'],
    [1, '0.01'],
    [10, '0.10'],
    [99, '0.99'],
    [100, '1.00'],
    [123_456, '1234.56'],
    [-1, '-0.01'],
    [-123_456, '-1234.56'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  ])('%d fen is %s yuan', (amount, text) => {
    expect(yuanText(fen(amount))).toBe(text);
  });
});

describe('fenOfYuan', () => {
  it.each([
    ['0', 0],
    ['0.01', 1],
    ['0.1', 10],
    ['1.10', 110],
    ['1234.56', 123_456],
    [' 1500.00 ', 150_000],
    ['-0.01', -1],
    ['-20', -2_000],
    ['9999999999999.99', 999_999_999_999_999],
  ])('reads %p as %d fen', (text, amount) => {
    expect(fenOfYuan(text)).toBe(amount);
  });

  it.each(['', ' ', '.5', '1.', '1.234', '1,500.00', '1e3', '+1', '--1', '¥1', '12 34', '一千', '10000000000000'])(
    'does not read %p',
    (text) => {
      expect(fenOfYuan(text)).toBeUndefined();
    },
  );

  it.each([0, 1, 99, 100, 101, 150_000, -7])('reads back what yuanText wrote of %d', (amount) => {
    expect(fenOfYuan(yuanText(fen(amount)))).toBe(amount);
  });
});
