import { newId } from '@jiquan/platform';
import { EntitlementFell, EntitlementPayable } from '@jiquan/settlement-contract';
import { changeOf, type Derived, effectOf, type Entitlement, type Line, payableAssessment, payableTraining, unknown } from '@jiquan/settlement-domain';
import type { Envelope, Told } from '@jiquan/wire';
import type { Names } from '../names';
import type { Outcome } from '../outcome';
import { shown } from '../shown';
import type { Command } from '../step';
import { MoneyFolds } from './money';
import { Remembered } from './remembered';

type OfVoucher = 'claim' | 'admit' | 'unbind' | 'freeze' | 'unfreeze';
type MoneyCommand = Exclude<Command, { readonly command: OfVoucher }>;

/** Settlement as nothing but its folds and verbs: after every fact everything is derived anew, and what changed has its consequence. */
export class SettlementFolds {
  private readonly remembered: Remembered;
  private readonly money: MoneyFolds;
  private readonly entitlements = new Map<string, Entitlement>();

  constructor(
    private readonly names: Names,
    private readonly tell: (told: Told) => void,
  ) {
    this.remembered = new Remembered(names.id('fund'));
    this.money = new MoneyFolds(names, tell);
  }

  listens(name: string): boolean {
    return this.remembered.listens(name);
  }

  hear(envelope: Envelope): void {
    this.remembered.hear(envelope);
    for (const enrolment of this.remembered.enrolments()) this.derive(payableTraining(this.remembered.training(enrolment)));
    for (const certificate of this.remembered.certificates()) this.derive(payableAssessment(this.remembered.assessment(certificate)));
  }

  act(command: MoneyCommand): string {
    const { money } = this;
    const held = (line: Line) => [...this.entitlements.values()].find(({ id }) => id === line.entitlement)?.state !== 'payable';
    if ('round' in command) return money[command.command](command.round, held);
    const { seat } = command;
    const line = money.lineOf(seat.voucher);
    switch (command.command) {
      case 'submit':
        return money.submit(this.entitlements.get(`training ${this.names.id(seat.enrolment)}`));
      case 'approve':
        return money.approve(line);
      case 'order':
        return money.order(line);
      case 'receive':
        return money.receive(line, 'entitlement');
      case 'take-back':
        return money.receive(line, 'overpayment');
      default:
        return money.bank(line, command.command);
    }
  }

  outcome(): Omit<Outcome, 'answers' | 'vouchers'> {
    const { lines, recoveries, postings } = this.money;
    return shown(this.names, {
      entitlements: [...this.entitlements.values()],
      lines: [...lines.values()],
      recoveries: [...recoveries.values()],
      postings,
      balances: effectOf(postings),
    });
  }

  private derive(after: Derived): void {
    const key = `${after.purpose} ${after.thing}`;
    const before = this.entitlements.get(key) ?? { ...unknown(after.purpose, after.thing), id: newId(), version: 1 };
    const entitlement = { ...before, ...after };
    this.entitlements.set(key, entitlement);
    const change = changeOf(before, after);
    const { id, purpose, person, voucher, enrolment } = entitlement;
    const about = { entitlement: id, purpose, person: person as string, voucher, enrolment, certificate: after.certificate ?? before.certificate };
    if (change === 'became-payable') this.tell(EntitlementPayable({ ...about, amountFen: after.amountFen as number }));
    if (change === 'fell') this.tell(EntitlementFell({ ...about, reasons: after.reasons.map(({ code }) => code) }));
    this.money.drop(entitlement);
  }
}
