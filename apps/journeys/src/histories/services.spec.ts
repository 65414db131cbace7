import fc from 'fast-check';
import { expectSame, histories, inOrder, parameters, permuted } from './compared';
import { County } from './services/county';
import { ServicesGround } from './services/ground';

const RUNS = 50;

/** A failure prints its seed and path: `JIQUAN_HISTORY_SEED` and `JIQUAN_HISTORY_PATH` play it again, `JIQUAN_HISTORY_RUNS` plays more. */
describe('generated histories of three vouchers, through inbox and database of voucher and settlement', () => {
  let first: County;
  let second: County;
  let number = 0;
  beforeAll(async () => {
    [first, second] = await Promise.all([County.open(), County.open()]);
  });
  afterAll(() => Promise.all([first?.stop(), second?.stop()]));

  it(`come to the same stages, lines and postings in whatever order they are heard, some of it twice, ${RUNS} times`, async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const run = number++;
        const told = ServicesGround.open(first, run).then((ground) => inOrder(ground, history));
        const otherwise = ServicesGround.open(second, run).then((ground) => permuted(ground, history));
        // Also where one fails the other is waited for: the next history begins in two counties at rest.
        await Promise.allSettled([told, otherwise]);
        expectSame(await told, await otherwise);
      }),
      parameters(RUNS),
    );
    expect(await Promise.all([first.unsound(), second.unsound()])).toEqual([[], []]);
  });
});
