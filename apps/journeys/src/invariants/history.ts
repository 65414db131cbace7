import type { Move } from '@jiquan/kernel';
import { type Stage, voucherMoves } from '@jiquan/voucher-domain';
import { certificateMoves, type CertificateState } from '@jiquan/certificate-domain';
import { type Check, firstOf, inSql, type Readers, type Violation, words } from './check';
import { isOneWay, statesAfter } from './paths';
import { stories, type Story } from './stories';
import { cursor, joined } from './streams';

interface Thing {
  readonly key: string;
  readonly state: string;
}

/** Commands as the audit has them, given one after another under the thing's lock; a replayed answer is no command. */
function ofAudit(story: Story): Check {
  return {
    id: `I6.${story.thing}`,
    context: story.context,
    sentence: `What was done with each ${story.thing} is a path in its table of moves, and ends where it is.`,
    run: (readers) => firstOf(strayed(readers, story)),
  };
}

async function* strayed(readers: Readers, { context, thing, table, moves, routes }: Story): AsyncGenerator<Violation> {
  const rows = readers.of(context);
  const names = Object.keys(routes).map((route) => `${context}.${route}`);
  const streams = {
    things: cursor<Thing>(rows, `SELECT id::text AS key, state FROM "${table}" ORDER BY id`),
    commands: cursor<{ key: string; route: string }>(
      rows,
      `SELECT ids ->> '${thing}' AS key, route FROM audit WHERE outcome = 'done' AND route IN (${words(names)}) AND ids ->> '${thing}' IS NOT NULL
       ORDER BY (ids ->> '${thing}')::uuid, id`,
    ),
  };
  for await (const { key, things, commands } of joined(streams)) {
    const bys = commands.map(({ route }) => routes[route.slice(context.length + 1)] as readonly string[]);
    const state = things[0]?.state;
    if (state === undefined || !statesAfter(moves, bys).has(state)) yield { [thing]: key, state: state ?? 'is not there', commands: bys.map((each) => each.join('|')).join(' ') };
  }
}

/** Steps of a voucher: each command as the table says, and all together one way from a birth to the stage it shows. */
async function* strayedVouchers(readers: Readers): AsyncGenerator<Violation> {
  const rows = readers.of('voucher');
  const streams = {
    vouchers: cursor<{ key: string; stage: Stage }>(rows, `SELECT id::text AS key, stage FROM voucher ORDER BY id`),
    steps: cursor<VoucherStep>(rows, `SELECT voucher::text AS key, by, kind, from_stage AS "from", to_stage AS "to" FROM voucher_step ORDER BY voucher, id`),
  };
  const births = voucherMoves.filter(({ from, kind }) => kind === 'command' && from.includes('none')).map(({ to }) => to);
  for await (const { key, vouchers, steps } of joined(streams)) {
    const stage = vouchers[0]?.stage;
    const broken = steps.find((step) => !isAllowed(step));
    if (broken) yield { voucher: key, by: broken.by, from: broken.from, to: broken.to };
    else if (stage === undefined || !isOneWay(steps, births, stage)) yield { voucher: key, stage: stage ?? 'is not there', steps: steps.map(({ from, to }) => `${from}>${to}`).join(' ') };
  }
}

interface VoucherStep {
  readonly key: string;
  readonly by: string;
  readonly kind: string;
  readonly from: Stage;
  readonly to: Stage;
}

/** Freezing moves nothing; what was heard moves as it comes. */
function isAllowed({ by, kind, from, to }: VoucherStep): boolean {
  if (by === 'freeze' || by === 'unfreeze') return from === to;
  return kind === 'heard' || voucherMoves.some((row) => row.kind === 'command' && row.by === by && row.to === to && row.from.includes(from));
}

/** What the query system answered, and a revocation, one after another. */
async function* strayedCertificates(readers: Readers): AsyncGenerator<Violation> {
  const rows = readers.of('certificate');
  const streams = {
    certificates: cursor<Thing & { origin: string; revoked: boolean }>(
      rows,
      `SELECT id::text AS key, state, origin, (state = 'revoked' AND revoked_for <> 'query-system') AS revoked FROM certificate ORDER BY id`,
    ),
    answers: cursor<{ key: string; answer: string }>(rows, `SELECT certificate::text AS key, answer FROM verification ORDER BY certificate, recorded_at, id`),
  };
  for await (const { key, certificates, answers } of joined(streams)) {
    const [one] = certificates;
    const bys = [[one?.origin === 'own' ? 'issue' : 'import'], ...answers.map(({ answer }) => [`answer-${answer}`]), ...(one?.revoked ? [['revoke']] : [])];
    const states = statesAfter(certificateMoves as readonly Move<CertificateState>[], bys);
    if (!one || !states.has(one.state as CertificateState)) yield { certificate: key, state: one?.state ?? 'is not there', answers: answers.map(({ answer }) => answer).join(' ') };
  }
}

/** I6: every command's history is a path in `moves`. */
export const history: readonly Check[] = [
  ...stories.map(ofAudit),
  {
    id: 'I6.voucher',
    context: 'voucher',
    sentence: 'The steps of each voucher are one way from its birth to its stage, and each command of it is in the table of moves.',
    run: (readers) => firstOf(strayedVouchers(readers)),
  },
  {
    id: 'I6.certificate',
    context: 'certificate',
    sentence: 'The answers about each certificate are a path in its table of moves, and end where it is.',
    run: (readers) => firstOf(strayedCertificates(readers)),
  },
  inSql(
    'I6.payment',
    'settlement',
    'An attempt to pay is as far as its file, its days and its stop say.',
    `SELECT id AS payment, line, state FROM payment WHERE CASE state
       WHEN 'accepted' THEN file IS NOT NULL OR settled_on IS NOT NULL WHEN 'stopped' THEN file IS NOT NULL OR settled_on IS NOT NULL
       WHEN 'filed' THEN file IS NULL OR settled_on IS NOT NULL OR returned_on IS NOT NULL
       WHEN 'settled' THEN file IS NULL OR settled_on IS NULL WHEN 'returned' THEN file IS NULL OR returned_on IS NULL ELSE true END`,
  ),
];
