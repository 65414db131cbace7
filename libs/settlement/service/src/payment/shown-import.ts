import type { BankImport } from '@jiquan/settlement-domain';

/** Sums and digest: what two people compare with the bank's own statement. */
export function shownImport({ id, division, bankFile, state, sha256, rows, broughtAt, ...sums }: BankImport) {
  return {
    import: id,
    division,
    bankFile,
    state,
    sha256,
    rows,
    settled: { lines: sums.settledLines, fen: sums.settledFen },
    returned: { lines: sums.returnedLines, fen: sums.returnedFen },
    broughtAt,
  };
}
