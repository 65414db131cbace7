import { type Day, type Fen, isRefusal, yearOf } from '@jiquan/kernel';
import { designatedFor } from '../fund/designate';
import { price, type PriceAsked } from '../tariff/price';
import { best, fittingOf, type Shown, shownCertificates } from './certificate';
import { type Derived, unknown } from './derived';
import { type Admission, type ApprovedClass, type DesignatedFund, isFrozen, least, type TrainingFacts } from './facts';
import { inOrder, type Reason, reason, type ReasonCode, stateOf } from './reason';

/** The facts of one enrolment with the doubles and the order taken out of them. */
interface Known {
  readonly admission: Admission | undefined;
  readonly approved: ApprovedClass | undefined;
  /** Without a voucher the money is that of the fund HRSS designated. */
  readonly designated: DesignatedFund | undefined;
  readonly person: string | null;
  readonly openedOn: Day | null;
  readonly trainedOn: Day | null;
  readonly shown: readonly Shown[];
}

/**
 * The training subsidy of one enrolment: an amount, or all the reasons why not. No certificate, no value: the price is
 * asked only for a certificate that is verified and fits (R-VCH-04, A-77).
 */
export function payableTraining(facts: TrainingFacts): Derived {
  const known = knownOf(facts);
  const { admission, approved, person, shown } = known;
  const chosen = best(shown);
  const fits = chosen !== undefined && fittingOf([chosen]).length > 0;
  const priced = fits ? priceOf(facts, known, chosen) : undefined;
  const reasons = inOrder([
    ...voucherReasons(facts, known),
    ...classReasons(facts, known),
    ...trainingReasons(facts, known),
    ...certificateReasons(known),
    ...fundReasons(known),
    ...priceReasons(priced, admission?.maxFen),
  ]);
  return {
    ...unknown('training', facts.enrolment),
    state: stateOf(reasons),
    reasons,
    amountFen: priced && !isRefusal(priced) ? priced.amountFen : null,
    maxFen: admission?.maxFen ?? null,
    document: priced && !isRefusal(priced) ? priced.document : null,
    person,
    voucher: admission?.voucher ?? null,
    campaign: admission?.campaign ?? null,
    class: admission?.class ?? approved?.class ?? facts.trainings[0]?.class ?? null,
    fund: admission?.fund ?? known.designated?.fund ?? null,
    division: divisionOf(facts, known),
    industryDepartment: approved?.industryDepartment ?? null,
    claimantKind: approved?.applicantKind ?? null,
    claimant: approved?.applicant ?? null,
    certificate: fits ? chosen.verification.certificate : null,
    verification: fits ? chosen.verification.id : null,
    fitting: fittingOf(shown),
    occupation: approved?.occupation ?? null,
    level: approved?.level ?? null,
    year: known.trainedOn === null ? null : yearOf(known.trainedOn),
  };
}

function knownOf(facts: TrainingFacts): Known {
  const admission = least(facts.admissions, ({ voucher }) => voucher);
  const approved = least(facts.classes, (each) => each.class);
  const training = least(facts.trainings, ({ completedOn, person }) => `${completedOn} ${person}`);
  const voucherless = !admission && approved?.channel === 'voucherless';
  const designated = voucherless ? designatedFor(facts.designations, 'training', approved.division) : undefined;
  const person = admission?.person ?? training?.person ?? null;
  const openedOn = least(facts.completions, (each) => each.openedOn)?.openedOn ?? least(facts.openings, (each) => each.openedOn)?.openedOn ?? null;
  const trainedOn = training?.completedOn ?? null;
  const wanted = {
    enrolment: facts.enrolment,
    person,
    occupation: approved?.occupation ?? null,
    catalogueEdition: approved?.catalogueEdition ?? null,
    level: approved?.level ?? null,
    openedOn,
    trainedOn,
  };
  return { admission, approved, designated, person, openedOn, trainedOn, shown: shownCertificates(facts, wanted) };
}

/** With a voucher its fund's division reviews and pushes; without one the class's own. */
function divisionOf(facts: TrainingFacts, { admission, approved }: Known): string | null {
  return (admission ? facts.fundDivisions[admission.fund] : approved?.division) ?? null;
}

function priceOf(facts: TrainingFacts, known: Known, { verification }: Shown): ReturnType<typeof price> | undefined {
  const { admission, approved } = known;
  if (admission?.valueKind === 'face') return { amountFen: admission.faceFen as Fen, document: admission.valueDocument };
  const by = pricedBy(known);
  if (!approved || !by) return undefined;
  const { occupation, level, approvedOn } = approved;
  return price(facts.tariffs, { by, purpose: 'training', occupation, kind: verification.kind, level, on: approvedOn });
}

/** What the campaign pinned; without one the table of the division whose fund pays (flows §6.1). */
function pricedBy({ admission, designated }: Known): PriceAsked['by'] | undefined {
  if (admission) return { tariff: admission.valueDocument };
  return designated && { newestOf: designated.fundDivision };
}

function fundReasons({ admission, approved, designated }: Known): Reason[] {
  const lacking = !admission && approved?.channel === 'voucherless' && !designated;
  return lacking ? [reason('fund.not-designated', ['R-SET-10', 'A-56', 'A-71'], { division: approved.division })] : [];
}

function voucherReasons(facts: TrainingFacts, { admission, approved, person, openedOn }: Known): Reason[] {
  const reasons: Reason[] = [];
  const voucherless = approved?.channel === 'voucherless';
  if (!admission && !voucherless) reasons.push(reason('voucher.not-admitted', ['R-VCH-04', 'A-71']));
  if (admission && openedOn !== null && admission.admittedOn > openedOn) {
    reasons.push(reason('voucher.admitted-after-opening', ['R-VCH-04'], { admittedOn: admission.admittedOn, openedOn }));
  }
  const ended = admission && least(facts.unbindings.filter(({ voucher }) => voucher === admission.voucher), (each) => each.reason);
  if (ended) reasons.push(reason('voucher.unbound', ['A-64'], { reason: ended.reason }));
  const over = admission && least(facts.voucherEnds.filter(({ voucher }) => voucher === admission.voucher), (each) => each.kind);
  if (over) reasons.push(reason('voucher.ended', ['R-VCH-04'], { kind: over.kind }));
  if (admission && isFrozen(facts.freezes, admission.voucher)) reasons.push(reason('voucher.frozen', ['R-SET-18']));
  if (person !== null && isFrozen(facts.freezes, person)) reasons.push(reason('person.frozen', ['R-SET-18']));
  return reasons;
}

const classEnds: Readonly<Record<string, ReasonCode>> = {
  cancelled: 'class.cancelled',
  'not-recognised': 'class.not-recognised',
  'subsidy-cancelled': 'class.subsidy-cancelled',
};

function classReasons(facts: TrainingFacts, { approved, openedOn }: Known): Reason[] {
  const reasons: Reason[] = [];
  if (!approved) reasons.push(reason('class.not-approved', ['R-CLASS-11']));
  for (const { kind } of facts.classEnds) reasons.push(reason(classEnds[kind] ?? 'class.cancelled', ['R-SUB-04']));
  if (approved && openedOn !== null && openedOn < approved.approvedOn) {
    reasons.push(reason('class.opened-before-approval', ['R-CLASS-11', 'R-SUB-04'], { openedOn, approvedOn: approved.approvedOn }));
  }
  const completion = least(facts.completions, (each) => String(each.recognisedCount).padStart(6, '0'));
  if (!completion) reasons.push(reason('class.not-completed', ['R-CLASS-13']));
  else if (completion.recognisedCount === 0) reasons.push(reason('class.nothing-recognised', ['R-CLASS-13', 'INF-05']));
  const choice = least(facts.choices, (each) => each.class);
  if (choice && !choice.enrolments.includes(facts.enrolment)) reasons.push(reason('choice.not-chosen', ['A-08']));
  return reasons;
}

function trainingReasons(facts: TrainingFacts, { person }: Known): Reason[] {
  const reasons: Reason[] = [];
  const ended = least(facts.enrolmentEnds, (each) => each.reason);
  if (ended) reasons.push(reason('enrolment.ended', ['A-64'], { reason: ended.reason }));
  if (facts.trainings.length === 0) reasons.push(reason('training.not-completed', ['R-VCH-04']));
  if (facts.trainings.some((each) => each.person !== person)) reasons.push(reason('enrolment.other-person', ['INF-02']));
  return reasons;
}

/** When one certificate fits, what speaks against the others is not said; else everything against each of them is. */
function certificateReasons({ shown }: Known): Reason[] {
  if (shown.length === 0) return [reason('certificate.not-verified', ['R-VCH-04', 'A-77'])];
  const fitting = fittingOf(shown);
  return fitting.length > 0 ? [...(best(shown)?.reasons ?? [])] : shown.flatMap(({ reasons }) => reasons);
}

function priceReasons(priced: ReturnType<typeof price> | undefined, maxFen: Fen | undefined): Reason[] {
  if (!priced) return [];
  if (isRefusal(priced)) return [reason('tariff.none', priced.cites, priced.facts)];
  if (maxFen !== undefined && priced.amountFen > maxFen) return [reason('amount.above-maximum', ['A-01'], { amountFen: priced.amountFen, maxFen })];
  return [];
}
