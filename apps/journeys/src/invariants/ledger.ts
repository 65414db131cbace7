import { type Check, firstOf, inSql, type Readers, type Violation } from './check';
import { isOneWay } from './paths';
import { cursor, joined } from './streams';

/** From where to where money may go for each reason. */
const WAYS = [
  ['appropriation', 'treasury', 'free'],
  ['grant', 'free', 'reserved'],
  ['grant-lowered', 'reserved', 'free'],
  ['campaign-closed', 'reserved', 'free'],
  ['voucher-ended', 'reserved', 'free'],
  ['commit', 'reserved', 'committed'],
  ['commit', 'free', 'committed'],
  ['unused', 'reserved', 'free'],
  ['line-left', 'committed', 'free'],
  ['payment-accepted', 'committed', 'in-payment'],
  ['payment-stopped', 'in-payment', 'committed'],
  ['payment-returned', 'in-payment', 'committed'],
  ['payment-settled', 'in-payment', 'paid'],
  ['payment-settled', 'committed', 'paid'],
  ['payment-late-return', 'paid', 'committed'],
  ['no-longer-payable', 'paid', 'receivable'],
  ['overpaid', 'treasury', 'receivable'],
  ['recovered', 'receivable', 'free'],
  ['recovered', 'receivable', 'returned'],
];
const ways = WAYS.map((way) => `(${way.map((word) => `'${word}'`).join(', ')})`).join(', ');

/** Where the money of a line is in each of its states. */
const PLACE: Readonly<Record<string, readonly string[]>> = {
  claimed: ['committed'],
  pushed: ['committed'],
  returned: ['committed'],
  'in-payment': ['in-payment'],
  paid: ['paid'],
  receivable: ['receivable'],
  recovered: ['free', 'returned'],
  left: ['free'],
};

/** Postings of a line are one way to the place its state names; what the bank paid twice is not the line's. */
async function* astray(readers: Readers): AsyncGenerator<Violation> {
  const rows = readers.of('settlement');
  const streams = {
    lines: cursor<{ key: string; state: string; amount: number }>(rows, `SELECT id::text AS key, state, amount_fen AS amount FROM line ORDER BY id`),
    postings: cursor<{ key: string; from: string; to: string; amount: number }>(
      rows,
      `SELECT posting.line::text AS key, from_kind AS "from", to_kind AS "to", posting.amount_fen AS amount FROM posting
       LEFT JOIN recovery ON posting.why = 'recovered' AND posting.natural_key = 'recovered:' || recovery.id
       WHERE posting.line IS NOT NULL AND posting.why NOT IN ('unused', 'overpaid') AND recovery.kind IS DISTINCT FROM 'overpayment' ORDER BY posting.line, posting.id`,
    ),
  };
  for await (const { key, lines, postings } of joined(streams)) {
    const [line] = lines;
    const other = postings.find(({ amount }) => amount !== line?.amount);
    const ends = PLACE[line?.state ?? ''] ?? [];
    const arrived = ends.some((end) => isOneWay(postings, ['reserved', 'free'], end));
    if (other || !arrived || postings.length === 0) yield { line: key, state: line?.state ?? 'is not there', postings: postings.map(({ from, to, amount }) => `${from}>${to}:${amount}`).join(' ') };
  }
}

/** I7: every fen is in exactly one account, and none is below zero but the treasury's. */
export const ledger: readonly Check[] = [
  inSql(
    'I7.balance',
    'settlement',
    'The balance of an account is the sum of its postings.',
    `SELECT account.fund, account.kind, account.balance_fen AS balance, coalesce(moved.fen, 0)::bigint AS postings FROM fund_account AS account
     FULL JOIN (SELECT fund, kind, sum(fen) AS fen FROM (
         SELECT fund, to_kind AS kind, amount_fen AS fen FROM posting UNION ALL SELECT fund, from_kind, -amount_fen FROM posting) AS each GROUP BY fund, kind) AS moved
       ON moved.fund = account.fund AND moved.kind = account.kind
     WHERE account.balance_fen IS DISTINCT FROM coalesce(moved.fen, 0)`,
  ),
  inSql('I7.floor', 'settlement', 'No account is below zero but the treasury outside.', `SELECT fund, kind, balance_fen AS balance FROM fund_account WHERE balance_fen < 0 AND kind <> 'treasury'`),
  inSql(
    'I7.accounts',
    'settlement',
    'A fund has its eight accounts, and together they are nothing.',
    `SELECT fund.id AS fund, count(account.kind)::integer AS accounts, coalesce(sum(account.balance_fen), 0)::bigint AS sum FROM fund LEFT JOIN fund_account AS account ON account.fund = fund.id
     GROUP BY fund.id HAVING count(account.kind) <> 8 OR sum(account.balance_fen) <> 0`,
  ),
  inSql(
    'I7.treasury',
    'settlement',
    'What the treasury gave a fund was appropriated, each appropriation once and whole.',
    `SELECT coalesce(appropriation.fund, posting.fund) AS fund, appropriation.id AS appropriation, posting.id AS posting, appropriation.amount_fen AS appropriated, posting.amount_fen AS given
     FROM appropriation FULL JOIN (SELECT * FROM posting WHERE why = 'appropriation') AS posting ON posting.natural_key = 'appropriation:' || appropriation.id
     WHERE appropriation.id IS NULL OR posting.id IS NULL OR appropriation.fund <> posting.fund OR appropriation.amount_fen <> posting.amount_fen`,
  ),
  inSql(
    'I7.ways',
    'settlement',
    'Money goes only where its reason leads.',
    `SELECT id AS posting, why, from_kind AS "from", to_kind AS "to" FROM posting WHERE (why, from_kind, to_kind) NOT IN (VALUES ${ways}) OR split_part(natural_key, ':', 1) <> why OR amount_fen <= 0`,
  ),
  {
    id: 'I7.lines',
    context: 'settlement',
    sentence: 'The money of each line went one way, in its own amount, and is where the state of the line says.',
    run: (readers) => firstOf(astray(readers)),
  },
];
