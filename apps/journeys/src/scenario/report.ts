import { type Fen, yuanText } from '@jiquan/kernel';
import type { Cast } from '../story/cast';
import { refusedByCode } from '../story/outcome';

export type Cell = string | number;
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export const BEGIN = '<!-- outcome -->';
export const END = '<!-- end of outcome -->';
/** Stands under every table: whoever copies one takes this along. */
const INVENTED = '演示，无法律效力 / invented: no document states what a training is worth (R-SUB-14), so every training amount here is made up, as are people, institutions and account numbers.';

/** The same bytes for the same outcome, in either edition: counts, codes and balances, no id and no time. */
export function report(title: string, tables: readonly Table[]): string {
  const parts = tables.flatMap((table) => [...lines(table), '', INVENTED, '']);
  return [BEGIN, `# ${title}`, '', ...parts, END].join('\n');
}

function lines({ head, rows }: Table): string[] {
  const row = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`;
  const numeric = head.map((_, at) => rows.length > 0 && rows.every((cells) => /^-?[\d.]*$/.test(String(cells[at]))));
  return [row(head), row(numeric.map((is) => (is ? '---:' : '---'))), ...rows.map(row)];
}

export const yuan = (fen: number): string => yuanText(fen as Fen);

/** Where each fen is: every account of every fund, and that nothing is missing. */
export async function moneyTable(cast: Cast): Promise<Table> {
  const { funds } = await cast.auditor.call.settlement.funds({ limit: 200 });
  const accounts = funds
    .flatMap(({ source, year, accounts: own }) => own.map(({ kind, balanceFen }) => ({ fund: `${source} ${year}`, kind, balanceFen })))
    .sort((a, b) => (`${a.fund} ${a.kind}` < `${b.fund} ${b.kind}` ? -1 : 1));
  const total = accounts.reduce((sum, { balanceFen }) => sum + balanceFen, 0);
  if (total !== 0) throw new Error(`${total} fen came from nowhere`);
  const rows = accounts.map(({ fund, kind, balanceFen }) => [fund, kind, yuan(balanceFen)]);
  return { head: ['fund', 'where each fen is', 'yuan'], rows: [...rows, ['all', 'together', yuan(total)]] };
}

export function refusalTable(cast: Cast): Table {
  return { head: ['refused, by code', 'times'], rows: Object.entries(refusedByCode(cast.administrator.world)) };
}

export function countTable(what: string, counts: Readonly<Record<string, number>>): Table {
  return { head: [what, 'number'], rows: Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)) };
}
