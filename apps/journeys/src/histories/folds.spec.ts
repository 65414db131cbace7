import fc from 'fast-check';
import { expectSame, histories, inOrder, parameters, permuted } from './compared';
import { FoldsGround } from './folds/ground';

const RUNS = 1_000;

/** A failure prints its seed and path: `JIQUAN_HISTORY_SEED` and `JIQUAN_HISTORY_PATH` play it again, `JIQUAN_HISTORY_RUNS` plays more. */
describe('generated histories of three vouchers, as pure folds', () => {
  it(`come to the same end in whatever order they are heard, some of it twice, ${RUNS} times`, async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        expectSame(await inOrder(new FoldsGround(), history), await permuted(new FoldsGround(), history));
      }),
      parameters(RUNS),
    );
  });
});
