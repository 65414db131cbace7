import { day, fen, instant, isRefusal } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { PaymentReturned, PaymentSettled, RecoveryOrdered } from '@jiquan/settlement-contract';
import {
  applyResult,
  decideLine,
  type Entitlement,
  fall,
  type Line,
  lineFalls,
  orderRecovery,
  type Payment,
  type Posting,
  receiveRecovery,
  type Recovery,
  reportReceipt,
  type ResultEffect,
  submit,
} from '@jiquan/settlement-domain';
import type { Told } from '@jiquan/wire';
import { COUNTY, FACE_FEN } from '../facts';
import type { Names } from '../names';
import { NOW } from '../play';

const YEAR = 2023;
export const TODAY = day('2023-05-01');
const now = instant(NOW);
const officer = { account: 'officer', role: 'hrss', division: COUNTY, duties: ['sanction'] };
const cashier = { account: 'cashier', role: 'finance', division: COUNTY, duties: ['maker'] };
const checker = { ...cashier, account: 'checker', duties: ['checker'] };
const results = { settled: 'settled', returned: 'returned', late: 'returned', twice: 'settled' } as const;

/** Lines, payments, recoveries and postings, moved by the verbs of settlement and by nothing else. */
export class MoneyFolds {
  readonly lines = new Map<string, Line>();
  readonly payments = new Map<string, Payment>();
  readonly recoveries = new Map<string, Recovery>();
  readonly postings: Posting[] = [];
  private approved = new Set<string>();
  private facts = 0;

  constructor(
    private readonly names: Names,
    private readonly tell: (told: Told) => void,
  ) {}

  lineOf(voucher: string): Line | undefined {
    return [...this.lines.values()].find((line) => line.voucher === this.names.id(voucher));
  }

  submit(entitlement: Entitlement | undefined): string {
    if (!entitlement) return 'thing.unknown';
    const claimant = { account: 'claimant', role: 'institution', organisation: entitlement.claimant as string, duties: [] };
    const kind = 'SKILL_LEVEL';
    const asked = [{ entitlement, named: true, lineId: newId(), reserved: true, kind, certificateHolder: entitlement.person as string }];
    const ask = { purpose: 'training', persons: 1, amountFen: fen(FACE_FEN), commitment: true, rules: undefined, today: TODAY } as const;
    const known = { fund: { id: this.names.id('fund'), division: COUNTY }, freeFen: fen(0), asked, classes: [], rivals: [...this.lines.values()].map((line) => ({ ...line, kind })) };
    const done = submit({ ...ask, ...known, officer: claimant, closed: false, id: newId() }, now);
    if (isRefusal(done)) return done.refused;
    for (const line of done.lines) this.lines.set(line.id, line);
    this.postings.push(...done.postings);
    return 'done';
  }

  approve(line: Line | undefined): string {
    if (line) this.approved.add(line.id);
    return 'done';
  }

  push(round: number, held: (line: Line) => boolean): string {
    const ready = [...this.lines.values()].filter((line) => this.approved.has(line.id) && ['claimed', 'returned'].includes(line.state) && !held(line));
    for (const line of ready) this.lines.set(line.id, { ...line, state: 'pushed', push: this.names.id(`push ${round}`) });
    return ready.length > 0 ? `${ready.length} pushed` : 'nothing pushed';
  }

  accept(round: number, held: (line: Line) => boolean): string {
    const push = this.names.id(`push ${round}`);
    const pushed = [...this.lines.values()].filter((line) => line.push === push);
    for (const line of pushed) {
      const number = [...this.payments.values()].filter((each) => each.line === line.id).length + 1;
      const decided = decideLine({ line, push, refusedFor: undefined, held: held(line), stale: false, payee: 'payee', paymentId: newId(), number });
      this.lines.set(line.id, decided.line);
      if (decided.payment) this.payments.set(decided.payment.id, decided.payment);
      this.postings.push(...decided.postings);
    }
    return 'done';
  }

  file(round: number, held: (line: Line) => boolean): string {
    const push = this.names.id(`push ${round}`);
    const ready = [...this.payments.values()].filter((payment) => payment.push === push && payment.state === 'accepted' && !held(this.lines.get(payment.line) as Line));
    for (const payment of ready) this.payments.set(payment.id, { ...payment, state: 'filed' });
    return ready.length > 0 ? `${ready.length} filed` : 'nothing filed';
  }

  bank(line: Line | undefined, word: keyof typeof results): string {
    const payment = this.payments.get(line?.payment ?? '');
    if (!line || !payment) return 'unknown-line';
    const own = [...this.recoveries.values()].filter((each) => each.line === line.id && each.state !== 'received');
    const effect = applyResult({
      result: { fact: `bank ${++this.facts}`, status: results[word], amountFen: line.amountFen, day: TODAY, reason: null },
      line,
      payment,
      due: own.find(({ kind }) => kind === 'entitlement'),
      overpaid: own.find(({ kind }) => kind === 'overpayment'),
      fundYear: YEAR,
      division: COUNTY,
      newId: newId(),
      now,
    });
    this.take(effect);
    return effect.outcome;
  }

  private take({ line, payment, recoveries, postings, tells }: ResultEffect): void {
    this.lines.set(line.id, line);
    this.payments.set(payment.id, payment);
    for (const recovery of recoveries) this.recoveries.set(recovery.id, recovery);
    this.postings.push(...postings);
    const { purpose, person, voucher, enrolment, certificate, amountFen } = line;
    const told = { line: line.id, payment: payment.id, purpose, person, voucher, enrolment, certificate, class: line.class, amountFen };
    if (tells === 'settled') this.tell(PaymentSettled({ ...told, settledOn: TODAY }));
    else if (tells) this.tell(PaymentReturned({ ...told, reason: 'account-closed', late: tells === 'late-return' }));
  }

  order(line: Line | undefined): string {
    const recovery = this.open(line, 'entitlement');
    if (!recovery) return 'nothing due';
    const after = orderRecovery({ officer, closed: false, recovery, document: '通知' }, now);
    if (isRefusal(after)) return after.refused;
    this.recoveries.set(after.id, after);
    const { id, purpose, voucher, enrolment, person, amountFen, reason } = after;
    this.tell(RecoveryOrdered({ recovery: id, line: after.line, purpose, voucher, enrolment, person, amountFen, reason }));
    return 'done';
  }

  receive(line: Line | undefined, kind: Recovery['kind']): string {
    const recovery = this.open(line, kind);
    if (!line || !recovery) return 'nothing due';
    const fund = { year: YEAR, division: COUNTY };
    const reported = reportReceipt({ officer: cashier, closed: false, recovery, fund, amountFen: recovery.amountFen, reference: 'R' }, now);
    if (isRefusal(reported)) return reported.refused;
    const done = receiveRecovery({ officer: checker, closed: false, recovery: reported, fund, seen: reported.version, today: TODAY }, now);
    if (isRefusal(done)) return done.refused;
    this.recoveries.set(recovery.id, done.recovery);
    if (kind === 'entitlement') this.lines.set(line.id, { ...line, state: 'recovered' });
    this.postings.push(done.posting);
    return 'done';
  }

  private open(line: Line | undefined, kind: Recovery['kind']): Recovery | undefined {
    return [...this.recoveries.values()].find((each) => each.line === line?.id && each.kind === kind && each.state !== 'received');
  }

  /** What becomes of the lines of an entitlement that changed. */
  drop(entitlement: Entitlement): void {
    for (const line of [...this.lines.values()].filter((each) => each.entitlement === entitlement.id)) {
      const why = lineFalls(entitlement, line.certificate);
      const fate = why === undefined ? undefined : fall(line, this.payments.get(line.payment ?? ''), why, { id: newId(), division: COUNTY, at: now });
      if (!fate) continue;
      this.lines.set(line.id, fate.line);
      if (fate.payment) this.payments.set(fate.payment.id, fate.payment);
      if (fate.due) this.recoveries.set(fate.due.id, fate.due);
      this.postings.push(...fate.postings);
    }
  }
}
