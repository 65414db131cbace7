import { addMilliseconds, type Day, fen, type Instant, isRefusal, type Refusal, startOf } from '@jiquan/kernel';
import { ClassApproved } from '@jiquan/training-contract';
import { VoucherAdmitted, VoucherFrozen, VoucherUnbound, VoucherUnfrozen } from '@jiquan/voucher-contract';
import { admit, type Fact, freeze, isFrozen, restage, type Seat, unbind, unfreeze, type Voucher } from '@jiquan/voucher-domain';
import type { Envelope, Told } from '@jiquan/wire';
import { FACE_FEN, OCCUPATIONS } from '../facts';
import type { Names } from '../names';
import type { Command } from '../step';
import { isVoucherFact, voucherFact } from './voucher-facts';

type Of<Name extends Command['command']> = Extract<Command, { readonly command: Name }>;

/** Voucher as nothing but its verbs and folds: a list of facts that only grows, doubles and all. */
export class VoucherFolds {
  private readonly vouchers = new Map<string, Voucher>();
  private readonly facts: { readonly subject: string; readonly fact: Fact }[] = [];
  private readonly rosters = new Map<string, readonly Seat[]>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly names: Names,
    private readonly today: () => Day,
    private readonly tell: (told: Told) => void,
  ) {}

  listens(name: string): boolean {
    return isVoucherFact(name) || name === ClassApproved.eventName;
  }

  hear(envelope: Envelope): void {
    if (envelope.name === ClassApproved.eventName) this.rosters.set(envelope.key, envelope.payload['roster'] as Seat[]);
    const about = voucherFact(envelope);
    if (!about) return;
    this.facts.push(about);
    for (const voucher of [...this.vouchers.values()]) this.restaged(voucher);
  }

  act(command: Of<'claim' | 'admit' | 'unbind' | 'freeze' | 'unfreeze'>): string {
    if (command.command === 'claim') return this.claim(command);
    if (command.command === 'admit') return this.admit(command);
    if (command.command === 'unbind') return this.unbind(command);
    const before = this.vouchers.get(this.names.id(command.voucher)) as Voucher;
    const after = command.command === 'freeze' ? freeze({ voucher: before }, this.now()) : unfreeze({ voucher: before }, this.now());
    if (isRefusal(after)) return after.refused;
    this.save(after);
    if (isFrozen(after) !== isFrozen(before)) this.tell(isFrozen(after) ? VoucherFrozen({ voucher: after.id, reason: 'complaint' }) : VoucherUnfrozen({ voucher: after.id }));
    return 'done';
  }

  stages(): Record<string, string> {
    return Object.fromEntries([...this.vouchers.values()].map(({ id, stage }) => [this.names.name(id), stage]));
  }

  /** How a voucher comes into the world is not what is asked here. */
  private claim({ holder }: Of<'claim'>): string {
    const id = this.names.id(holder.voucher);
    const born = { id, number: id, campaign: this.names.id(holder.campaign), holder: this.names.id(holder.person), occupation: OCCUPATIONS[holder.trade] };
    const never = { appliedOn: null, expiresOn: null, endedOn: null, endReason: null, enrolment: null, class: null, institution: null, admittedOn: null };
    const free = { liveKey: null, officeFrozen: false, personFrozen: false, bound: false };
    this.save({ ...born, ...never, ...free, decided: 'claimed', stage: 'claimed', issuedOn: this.today(), claimedAt: this.now(), version: 1 });
    return 'done';
  }

  private admit({ holder, class: into }: Of<'admit'>): string {
    const [id, institution] = [this.names.id(into.name), this.names.id(into.institution)];
    const roster = this.rosters.get(id);
    const voucher = this.vouchers.get(this.names.id(holder.voucher)) as Voucher;
    if (!roster) return 'facts.pending';
    const of = { id, institution, occupation: OCCUPATIONS[into.trade], level: null, channel: 'voucher', over: null, openedOn: null, rosterVersion: 1, roster };
    const shown = { code: 'good', presence: { person: voucher.holder, institution, method: 'face' } } as const;
    const remembered = { endedEnrolments: [], takenEnrolments: [...this.taken], ruleSet: undefined };
    const admitted = admit({ ...shown, ...remembered, voucher, campaign: { levels: [], institutions: [] }, class: of, institution, occurredOn: this.today() }, this.now());
    if (isRefusal(admitted)) return (admitted as Refusal).refused;
    this.save(admitted.voucher);
    this.taken.add(admitted.binding.enrolment);
    const { enrolment } = admitted.binding;
    const value = { valueKind: 'face', faceFen: fen(FACE_FEN), maxFen: fen(FACE_FEN), valueDocument: '测试金额', tariffRevision: null };
    const who = { voucher: voucher.id, campaign: voucher.campaign, fund: this.names.id('fund'), person: voucher.holder, occupation: voucher.occupation };
    this.tell(VoucherAdmitted({ ...who, ...value, enrolment, class: id, institution, admittedOn: this.today() }));
    this.restaged(admitted.voucher);
    return 'done';
  }

  private unbind({ holder, class: from }: Of<'unbind'>): string {
    const voucher = this.vouchers.get(this.names.id(holder.voucher)) as Voucher;
    const after = unbind({ voucher, institution: this.names.id(from.institution), opened: false, reason: 'wish' }, this.now());
    if (isRefusal(after)) return after.refused;
    this.save(after);
    this.tell(VoucherUnbound({ voucher: voucher.id, enrolment: voucher.enrolment as string, person: voucher.holder, reason: 'wish' }));
    return 'done';
  }

  private restaged(before: Voucher): void {
    const subjects = [before.id, before.enrolment, before.class];
    const { voucher, ended } = restage(before, this.facts.filter(({ subject }) => subjects.includes(subject)).map(({ fact }) => fact));
    this.save(voucher);
    if (ended) this.tell(VoucherUnbound({ voucher: voucher.id, enrolment: ended.enrolment, person: voucher.holder, reason: ended.reason }));
  }

  private now(): Instant {
    return addMilliseconds(startOf(this.today()), 3_600_000);
  }

  private save(voucher: Voucher): void {
    this.vouchers.set(voucher.id, voucher);
  }
}

