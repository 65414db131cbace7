import { isRefusal, type Refusal, refuse, voucherNumber } from '@jiquan/kernel';
import type { AttestationRefusal, Call, Rows, Tx } from '@jiquan/platform';
import type { RuleSet } from '@jiquan/policy';
import { VoucherClaimed } from '@jiquan/voucher-contract';
import { type Campaign, claim, claimIssued, type Statement, type Voucher } from '@jiquan/voucher-domain';
import { CampaignTable } from '../campaign/campaign.table';
import { rulesOf } from '../finding/rules-of';
import { countIssued, insertVouchers, tellIssued } from './born';
import { writeSteps } from './history';
import { type People, peopleOf } from './people';
import { shownVoucher, type ShownVoucher } from './shown';
import { VoucherTable } from './voucher.table';

export interface Claim {
  readonly call: Call;
  readonly campaign: string;
  readonly person: string;
  readonly occupation: string;
  /** Checked by identity's key before anybody queues; a bad one is answered only where it is needed. */
  readonly statement: Statement | AttestationRefusal | undefined;
}
type ClaimCode = Extract<ReturnType<typeof claim> | ReturnType<typeof claimIssued>, Refusal>['refused'];
export type ClaimAnswer = ShownVoucher | Refusal<ClaimCode | 'thing.unknown'> | AttestationRefusal;

/** A voucher that is new, and the request that made it: its events carry that one's correlation, not the batch's. */
interface Born {
  readonly voucher: Voucher;
  readonly call: Call;
}

/** The campaign as it is locked, and the rules it was published with. */
interface Given {
  readonly campaign: Campaign;
  readonly ruleSet: RuleSet | undefined;
}

/** Rows lost to another campaign are decided again; each round settles everybody who lost in it. */
const ROUNDS = 5;

/** All claims of one batch are of one campaign. Its lock is taken first and holds until everybody is answered. */
export async function decideClaims(tx: Tx, claims: readonly Claim[]): Promise<ClaimAnswer[]> {
  const campaign = await tx.lock(CampaignTable, (claims[0] as Claim).campaign);
  if (!campaign) return claims.map((each) => refuse('thing.unknown', { campaign: each.campaign }));
  const people = await peopleOf(tx, campaign, claims.map((each) => each.person));
  const answers: ClaimAnswer[] = new Array(claims.length);
  const given = { campaign, ruleSet: rulesOf(campaign) };
  const claimed = await claimWhatWasIssued(tx, given, claims, people);
  const born: Born[] = [];
  let waiting = claims.map((_, index) => index);
  for (let round = 1; waiting.length > 0; round++) {
    const tried: Born[] = [];
    for (const index of waiting) {
      const each = claims[index] as Claim;
      answers[index] = claimed.get(each.person) ?? decideOne(tx, given, campaign.left - born.length - tried.length, each, people, tried);
    }
    const made = await insertVouchers(tx, tried.map((each) => each.voucher));
    born.push(...tried.filter((each) => made.has(each.voucher.id)));
    const lost = tried.flatMap(({ voucher }) => (made.has(voucher.id) ? [] : [voucher]));
    waiting = round < ROUNDS ? await again(tx, campaign, claims, answers, people, lost) : [];
  }
  await countIssued(tx, campaign, born.length);
  for (const { voucher, call } of born) {
    tellIssued(tx, voucher, call);
    tellClaimed(tx, voucher, call);
  }
  return answers;
}

/** The own voucher first, whatever its stage; then the verb. A person who asks twice in a batch is decided once. */
function decideOne(tx: Tx, given: Given, left: number, each: Claim, people: People, tried: Born[]): ClaimAnswer {
  const own = people.own.get(each.person);
  if (own) return shownVoucher(own);
  if (isRefusal(each.statement)) return each.statement;
  const { person, occupation, statement } = each;
  const live = people.live.get(person) ?? [];
  const born = { id: tx.newId(), number: voucherNumber(tx.random60()) };
  const voucher = claim({ ...given, left, person, occupation, statement, personFrozen: people.frozen.has(person), live, ...born }, tx.now);
  if (isRefusal(voucher)) return voucher;
  people.own.set(person, voucher);
  tried.push({ voucher, call: each.call });
  return shownVoucher(voucher);
}

/** Who lost a row, and whoever was told that no place was left, is decided again before anybody is answered. */
async function again(tx: Tx, campaign: Campaign, claims: readonly Claim[], answers: readonly ClaimAnswer[], people: People, lost: readonly Voucher[]): Promise<number[]> {
  if (lost.length === 0) return [];
  const persons = new Set(lost.map((voucher) => voucher.holder));
  const now = await peopleOf(tx, campaign, [...persons]);
  for (const person of persons) {
    people.own.delete(person);
    people.live.set(person, now.live.get(person) ?? []);
  }
  return claims.flatMap((each, index) => {
    const answer = answers[index];
    return persons.has(each.person) || (isRefusal(answer) && answer.refused === 'campaign.exhausted') ? [index] : [];
  });
}

/** Where the office issued first, a claim changes the voucher that is there; its place was counted then. */
async function claimWhatWasIssued(tx: Tx, given: Given, claims: readonly Claim[], people: People): Promise<Map<string, ClaimAnswer>> {
  const answers = new Map<string, ClaimAnswer>();
  const waiting = [...people.own.values()].filter((voucher) => voucher.decided === 'issued' || voucher.decided === 'applied');
  if (waiting.length === 0) return answers;
  const byPerson = new Map(claims.map((each) => [each.person, each]));
  const changes: [Voucher, Voucher][] = [];
  const calls = new Map<string, Call>();
  for (const voucher of await tx.lockMany(VoucherTable, waiting.map((each) => each.id))) {
    people.own.set(voucher.holder, voucher);
    const { statement, call } = byPerson.get(voucher.holder) as Claim;
    calls.set(voucher.id, call);
    if (voucher.decided === 'claimed') continue;
    if (isRefusal(statement)) {
      answers.set(voucher.holder, statement);
      continue;
    }
    const personFrozen = people.frozen.has(voucher.holder);
    const after = claimIssued({ ...given, voucher, person: voucher.holder, statement, personFrozen }, tx.now);
    answers.set(voucher.holder, isRefusal(after) ? after : shownVoucher(after));
    if (!isRefusal(after)) changes.push([voucher, after]);
  }
  await tx.replaceMany(VoucherTable, changes);
  await writeSteps(tx, changes, { by: 'claim', kind: 'command' });
  for (const [, after] of changes) tellClaimed(tx, after, calls.get(after.id) as Call);
  return answers;
}

function tellClaimed(tx: Tx, { id, campaign, holder, claimedAt, expiresOn }: Voucher, call: Call): void {
  tx.tell(VoucherClaimed({ voucher: id, campaign, person: holder, claimedOn: tx.today, expiresOn }), call);
  if (claimedAt === null) throw new Error(`voucher ${id} is told as claimed and is not`);
}

/**
 * Without a lock: *exhausted* is final for a revision, so what is read now may be answered. The own voucher comes first.
 * Undefined for whoever must queue after all.
 */
export async function answerExhausted(rows: Rows, now: Tx['now'], claims: readonly Claim[]): Promise<(ClaimAnswer | undefined)[]> {
  const campaign = await rows.get(CampaignTable, (claims[0] as Claim).campaign);
  if (!campaign || campaign.left > 0) return claims.map(() => undefined);
  const people = await peopleOf(rows, campaign, claims.map((each) => each.person));
  const given = { campaign, ruleSet: rulesOf(campaign), left: 0, id: '', number: '' };
  return claims.map(({ person, occupation, statement }) => {
    const own = people.own.get(person);
    if (own) return own.decided === 'issued' || own.decided === 'applied' ? undefined : shownVoucher(own);
    if (isRefusal(statement)) return statement;
    const live = people.live.get(person) ?? [];
    const answer = claim({ ...given, person, occupation, statement, personFrozen: people.frozen.has(person), live }, now);
    return isRefusal(answer) ? answer : undefined;
  });
}
