import { isRefusal, refuse } from '@jiquan/kernel';
import { Attestations, type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { VoucherAdmitted, voucherApi } from '@jiquan/voucher-contract';
import { admit, type AdmitFacts, afterOpening, judgeAdmission, readCode, type ShownCode, type Voucher } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { keepFindings } from '../finding/finding.table';
import { rulesOf } from '../finding/rules-of';
import { accountClosed } from '../office';
import { type RememberedClass, RememberedClassTable } from '../remembered/remembered-class.table';
import { RememberedPersonTable } from '../remembered/remembered-person.table';
import { BindingTable } from './binding.table';
import { campaignOf } from '../voucher/change';
import { UsedCodeTable } from './code.table';
import { checkCode } from './code-check';
import { FactTable } from '../fact/fact.table';
import { lockEnrolment } from '../fact/heard';
import { writeSteps } from '../voucher/history';
import { presenceOf } from './presence';
import { restageLocked } from '../fact/restage';
import { shownVoucher } from '../voucher/shown';
import { VoucherTable } from '../voucher/voucher.table';

type Route = typeof voucherApi.routes.admit;

@Serves(voucherApi.routes.admit)
export class AdmitController implements Handler<Route> {
  constructor(
    private readonly work: Work,
    private readonly attestations: Attestations,
  ) {}

  handle(input: InputOf<Route>, call: Call) {
    return this.work.run(call, async (tx) => {
      const closed = await accountClosed(tx);
      if (closed) return closed;
      const pending = await this.classPending(tx, input);
      if (pending) return pending;
      const shown = readCode(input.code);
      const voucher = shown && (await lockByNumber(tx, shown));
      if (!shown || !voucher) return refuse(shown && 'typed' in shown ? 'voucher.code-missing' : 'voucher.code-wrong', {}, ['R-VCH-03', 'R-VCH-07']);
      tx.about({ voucher: voucher.id, class: input.class });
      const presence = await presenceOf(this.attestations, input.presence);
      if (isRefusal(presence)) return presence;
      const facts = await factsOf(tx, voucher, input.class, { code: await checkCode(tx, voucher.id, shown), presence });
      const admitted = admit(facts, tx.now);
      if (isRefusal(admitted)) return admitted;
      return save(tx, facts, admitted, shown);
    });
  }

  /** Decided on what is remembered; what the institution knows and this context does not know yet is waited for. */
  private async classPending(tx: Tx, { class: id, classVersion }: InputOf<Route>) {
    const known = await tx.get(RememberedClassTable, id);
    if (!known && classVersion === undefined) return refuse('thing.unknown', { class: id });
    if (known && (classVersion === undefined || classVersion <= known.rosterVersion)) return undefined;
    return refuse('facts.pending', { class: id, named: classVersion ?? null, known: known?.rosterVersion ?? null }, ['configured']);
  }
}

async function lockByNumber(tx: Tx, shown: ShownCode | { readonly typed: string }): Promise<Voucher | undefined> {
  const found = await tx.one(VoucherTable, { number: 'typed' in shown ? shown.typed : shown.number });
  return found && tx.lock(VoucherTable, found.id);
}

async function factsOf(tx: Tx, voucher: Voucher, classId: string, proved: Pick<AdmitFacts, 'code' | 'presence'>): Promise<AdmitFacts> {
  // A voucher that is bound is refused anyway; asking for the class's lock would only stand in a listener's way.
  const known = (await (voucher.bound ? tx.get(RememberedClassTable, classId) : tx.lock(RememberedClassTable, classId))) as RememberedClass;
  const seats = known.roster.filter((seat) => seat.person === voucher.holder).map((seat) => seat.enrolment);
  for (const enrolment of seats) await lockEnrolment(tx, enrolment);
  const ended = seats.length === 0 ? [] : await tx.find(FactTable, { subject: seats, kind: 'enrolment-ended' });
  const taken = seats.length === 0 ? [] : await tx.find(BindingTable, { enrolment: seats });
  const person = await tx.get(RememberedPersonTable, voucher.holder);
  const campaign = await campaignOf(tx, voucher);
  return {
    ...proved,
    voucher: { ...voucher, personFrozen: voucher.personFrozen || person?.frozen === true },
    campaign,
    ruleSet: rulesOf(campaign),
    class: known,
    institution: tx.call.caller.organisation,
    occurredOn: tx.call.occurredOn ?? tx.today,
    endedEnrolments: ended.map((fact) => fact.subject),
    takenEnrolments: taken.map((binding) => binding.enrolment),
  };
}

async function save(tx: Tx, facts: AdmitFacts, { voucher, binding }: Exclude<ReturnType<typeof admit>, { refused: string }>, shown: ShownCode | { readonly typed: string }) {
  if ('step' in shown) await tx.insert(UsedCodeTable, { voucher: voucher.id, step: shown.step, at: tx.systemNow });
  await tx.insert(BindingTable, binding);
  await keepFindings(tx, 'admitted', voucher.id, judgeAdmission(facts));
  const bound = await tx.replace(VoucherTable, facts.voucher, voucher);
  await writeSteps(tx, [[facts.voucher, bound]], { by: 'admit', kind: 'command' });
  tell(tx, bound, await campaignOf(tx, bound), binding);
  // Facts that were told before the binding was made count now.
  await restageLocked(tx, [bound], { by: 'admit', kind: 'heard' });
  const after = (await tx.get(VoucherTable, bound.id)) as Voucher;
  return { ...shownVoucher(after), admittedOn: binding.admittedOn, afterOpening: afterOpening(binding.admittedOn, facts.class.openedOn) };
}

function tell(tx: Tx, voucher: Voucher, campaign: Awaited<ReturnType<typeof campaignOf>>, binding: { enrolment: string; class: string; institution: string; admittedOn: string }): void {
  const { fund, valueKind, faceFen, maxFen, valueDocument, tariffRevision } = campaign;
  const { enrolment, class: classId, institution, admittedOn } = binding;
  const who = { voucher: voucher.id, campaign: voucher.campaign, fund, person: voucher.holder, occupation: voucher.occupation };
  tx.tell(VoucherAdmitted({ ...who, enrolment, class: classId, institution, admittedOn, valueKind, faceFen, maxFen, valueDocument, tariffRevision }));
}
