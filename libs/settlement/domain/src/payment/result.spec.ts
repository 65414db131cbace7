import { day, fen, instant } from '@jiquan/kernel';
import fc from 'fast-check';
import { effectOf, type Posting } from '../fund/posting';
import { fall } from '../line/fall';
import { type Line, lineMoves } from '../line/line';
import { decideLine } from '../push/accept';
import type { Recovery } from '../recovery/recovery';
import { type Payment, paymentMoves } from './payment';
import { applyResult } from './result';

const line: Line = {
  id: 'line',
  application: 'application',
  entitlement: 'entitlement',
  purpose: 'training',
  person: 'person',
  enrolment: 'enrolment',
  voucher: 'voucher',
  class: 'class',
  campaign: 'campaign',
  fund: 'fund',
  certificate: 'certificate',
  verification: 'verification',
  verified: 'verified',
  claimant: 'claimant',
  occupation: 'occupation',
  level: null,
  year: 2023,
  amountFen: fen(100),
  state: 'claimed',
  leftReason: null,
  stopReason: null,
  push: null,
  payment: null,
  version: 1,
};
const due = (id: string) => ({ id, division: 'D', at: instant('2023-05-01T00:00:00.000Z') });

/** One line on its whole way, driven by random commands, facts and bank reports. */
class World {
  line = line;
  payments: Payment[] = [];
  recoveries: Recovery[] = [];
  postings: Posting[] = [];
  settledTold = 0;
  private steps = 0;

  step(word: 'push' | 'accept' | 'file' | 'fall' | 'settled' | 'returned', which: number): void {
    this.steps++;
    const current = this.payments.find(({ id }) => id === this.line.payment);
    const before = this.line.state;
    if (word === 'push' && (before === 'claimed' || before === 'returned')) this.line = { ...this.line, state: 'pushed', push: `p${this.steps}` };
    if (word === 'accept' && before === 'pushed') this.accept();
    if (word === 'file') this.file();
    if (word === 'fall') this.fell(fall(this.line, current, 'certificate.revoked', due(`r${this.steps}`)));
    if (word === 'settled' || word === 'returned') this.bank(word, which);
  }

  private file(): void {
    const filed = (each: Payment): Payment => this.moved(each, { ...each, state: 'filed', file: 'f', fileSequence: each.number });
    this.payments = this.payments.map((each) => (each.state === 'accepted' ? filed(each) : each));
  }

  private accept(): void {
    const around = { refusedFor: undefined, held: false, stale: false, payee: 'payee', paymentId: `pay${this.steps}`, number: this.payments.length + 1 };
    const decided = decideLine({ ...around, line: this.line, push: this.line.push as string });
    this.line = this.moveLine(decided.line);
    if (decided.payment) this.payments.push(decided.payment);
    this.postings.push(...decided.postings);
  }

  private fell(fate: ReturnType<typeof fall>): void {
    if (!fate) return;
    this.line = this.moveLine(fate.line);
    const stopped = fate.payment;
    if (stopped) this.payments = this.payments.map((each) => (each.id === stopped.id ? this.moved(each, stopped) : each));
    if (fate.due) this.recoveries.push(fate.due);
    this.postings.push(...fate.postings);
  }

  private bank(status: 'settled' | 'returned', which: number): void {
    const known = this.payments.filter(({ file }) => file !== null);
    const payment = known[which % Math.max(1, known.length)];
    if (!payment) return;
    const open = this.recoveries.filter(({ state }) => state !== 'received');
    const effect = applyResult({
      result: { fact: `bank#${this.steps}`, status, amountFen: fen(100), day: day('2023-05-02'), reason: null },
      line: this.line,
      payment,
      due: open.find(({ kind }) => kind === 'entitlement'),
      overpaid: open.find((each) => each.kind === 'overpayment' && each.payment === payment.id),
      fundYear: 2023,
      division: 'D',
      newId: `x${this.steps}`,
      now: instant('2023-05-02T00:00:00.000Z'),
    });
    if (effect.tells === 'settled') this.settledTold++;
    if (effect.tells && effect.tells !== 'settled') this.settledTold -= payment.state === 'settled' ? 1 : 0;
    this.line = this.moveLine(effect.line);
    this.payments = this.payments.map((each) => (each.id === payment.id ? this.moved(each, effect.payment) : each));
    const changed = new Map(effect.recoveries.map((each) => [each.id, each]));
    this.recoveries = [...this.recoveries.filter(({ id }) => !changed.has(id)), ...effect.recoveries];
    this.postings.push(...effect.postings);
  }

  private moveLine(after: Line): Line {
    const { state } = this.line;
    // Paid and receivable in the same moment is two moves.
    const inTable = lineMoves.some((move) => move.from.includes(state) && move.to === after.state);
    if (state !== after.state && !inTable && !(after.state === 'receivable' && after.stopReason !== null)) throw new Error(`${state} → ${after.state} is no move`);
    return after;
  }
  private moved(before: Payment, after: Payment): Payment {
    const inTable = paymentMoves.some((move) => move.from.includes(before.state) && move.to === after.state);
    if (before.state !== after.state && !inTable) throw new Error(`${before.state} → ${after.state} is no move`);
    return after;
  }
}

const word = fc.constantFrom('push', 'push', 'accept', 'accept', 'file', 'file', 'fall', 'settled', 'settled', 'returned', 'returned');
const where = {
  claimed: 'committed',
  pushed: 'committed',
  returned: 'committed',
  'in-payment': 'in-payment',
  paid: 'paid',
  receivable: 'receivable',
  left: 'free',
  recovered: 'free',
} as const;
const words = fc.array(fc.tuple(word, fc.nat(3)), { minLength: 20, maxLength: 60 });

describe('whatever the bank reports, in whatever order', () => {
  it('every fen is where the line says, and no path leaves the table of moves', () => {
    fc.assert(
      fc.property(words, (history) => {
        const world = new World();
        for (const [word, which] of history) world.step(word as 'push', which);
        const at = effectOf([{ from: 'free', to: 'committed', amountFen: fen(100) }, ...world.postings]);
        const open = world.recoveries.filter(({ state }) => state !== 'received');
        const overpaid = open.filter(({ kind }) => kind === 'overpayment').length;
        const place = where[world.line.state];
        for (const kind of ['committed', 'in-payment', 'paid'] as const) expect([kind, at[kind]]).toEqual([kind, place === kind ? 100 : 0]);
        expect(at.receivable).toBe((place === 'receivable' ? 100 : 0) + overpaid * 100);
        expect(at.free).toBe(place === 'free' ? 0 : -100);
        expect(Object.values(at).reduce((sum, each) => sum + each, 0)).toBe(0);
        expect(world.payments.filter(({ state }) => ['accepted', 'filed', 'settled'].includes(state)).length).toBeLessThanOrEqual(1);
        expect(world.settledTold).toBe(world.payments.filter(({ state }) => state === 'settled').length);
        expect(new Set(world.postings.map(({ naturalKey }) => naturalKey)).size).toBe(world.postings.length);
      }),
      { numRuns: 3_000, verbose: 1 },
    );
  });
});
