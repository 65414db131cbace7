import { type Day, isRefusal, yearOf } from '@jiquan/kernel';
import { designatedFor } from '../fund/designate';
import { price } from '../tariff/price';
import { newest, standing } from './certificate';
import { type Derived, unknown } from './derived';
import { type AssessmentFacts, isFrozen, least, type Verification } from './facts';
import { inOrder, type Reason, reason, stateOf } from './reason';

/**
 * The assessment subsidy of one certificate, paid to the body that assessed (R-SUB-01): no voucher is needed, and the
 * tariff is that of the division whose fund HRSS designated where the body is filed, by the day assessed.
 */
export function payableAssessment(facts: AssessmentFacts): Derived {
  const verification = newest(facts.verifications, facts.certificate);
  if (!verification) {
    const reasons = [reason('certificate.not-verified', ['R-VCH-04'])];
    return { ...unknown('assessment', facts.certificate), state: stateOf(reasons), reasons };
  }
  const { person, enrolment, body, occupation, level, assessedOn } = verification;
  const filing = least(facts.filings.filter((each) => each.body === body), ({ filedOn }) => filedOn);
  const designated = filing && designatedFor(facts.designations, 'assessment', filing.division);
  const priced = designated && priceOf(facts, verification, designated.fundDivision);
  const reasons = inOrder([
    ...standing(verification, facts),
    ...bodyReasons(facts, verification),
    ...(filing && !designated ? [reason('fund.not-designated', ['R-SET-10', 'A-56'], { division: filing.division })] : []),
    ...(priced && isRefusal(priced) ? [reason('tariff.none', priced.cites, priced.facts)] : []),
    ...(isFrozen(facts.freezes, person) ? [reason('person.frozen', ['R-SET-18'])] : []),
    ...(facts.classEnds.some(({ kind }) => kind !== 'cancelled') ? [reason('assessment.class-not-recognised', ['A-76'])] : []),
  ]);
  const revoked = facts.revocations.some(({ certificate }) => certificate === facts.certificate);
  return {
    ...unknown('assessment', facts.certificate),
    state: stateOf(reasons),
    reasons,
    amountFen: priced && !isRefusal(priced) ? priced.amountFen : null,
    document: priced && !isRefusal(priced) ? priced.document : null,
    person,
    enrolment,
    fund: designated?.fund ?? null,
    division: filing?.division ?? null,
    claimantKind: 'assessment-body',
    claimant: body,
    verification: verification.id,
    fitting: revoked ? [] : [facts.certificate],
    occupation,
    level,
    year: assessedOn === null ? null : yearOf(assessedOn),
  };
}

/** Priced on the day assessed; where that is not known a person must look, and meanwhile the issue day shows what it would be. */
function priceOf(facts: AssessmentFacts, { occupation, kind, level, assessedOn, issuedOn }: Verification, division: string) {
  return price(facts.tariffs, { by: { newestOf: division }, purpose: 'assessment', occupation, kind, level, on: assessedOn ?? issuedOn });
}

function bodyReasons({ filings, bans }: AssessmentFacts, { body, assessedOn }: Verification): Reason[] {
  const reasons: Reason[] = [];
  const own = filings.filter((each) => each.body === body);
  const filing = least(own, ({ filedOn }) => filedOn);
  // A blacklisted body comes back by being filed again; what it assessed in between stays without value.
  const filedAgain = (from: Day) => assessedOn !== null && own.some(({ filedOn }) => filedOn > from && filedOn <= assessedOn);
  const ban = least(bans.filter((each) => each.body === body && !filedAgain(each.from)), ({ from }) => from);
  if (assessedOn === null) reasons.push(reason('certificate.assessed-day-unknown', ['R-SUB-01']));
  if (!filing) reasons.push(reason('body.not-filed', ['R-INST-11']));
  else if (assessedOn !== null && filing.filedOn > assessedOn) {
    reasons.push(reason('body.filed-after-assessment', ['R-INST-11'], { filedOn: filing.filedOn, assessedOn }));
  }
  if (ban && assessedOn !== null && ban.from <= assessedOn) reasons.push(reason('body.blacklisted', ['R-ASM-08'], { from: ban.from, assessedOn }));
  return reasons;
}
