import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { type Finding, parameter, pinOf, type RuleSet, setting } from '@jiquan/policy';
import { ClassApproved, trainingApi } from '@jiquan/training-contract';
import { type Enrolment, judgeReviews, nextSeat, review, type ReviewFacts, rulesOf, type Signed, type TrainingClass } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { EnrolmentTable } from '../roster/enrolment.table';
import { actorOf } from '../actor';
import { ClassTable, ReviewTable } from './class.table';
import { keepFindings } from './finding.table';
import { moved } from './form';
import { frozenAmong, judgeSeats, lockClass, openingFindings, planOf, seatedIn } from './situation';

@Serves(trainingApi.routes.reviewClass)
export class ReviewController implements Handler<typeof trainingApi.routes.reviewClass> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof trainingApi.routes.reviewClass>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockClass(tx, input.class);
      if (isRefusal(one)) return one;
      const set = rulesOf(one, tx.today);
      if (isRefusal(set)) return set;
      const seated = await seatedIn(tx, one.id);
      const reviews = await tx.find(ReviewTable, { class: one.id, round: one.round });
      const facts: ReviewFacts = {
        class: one,
        actor: await actorOf(tx, call),
        opinion: input.opinion,
        reviews,
        today: tx.today,
        pin: pinOf(set),
        seatLimit: parameter(set, 'class.maxSize'),
        ...(await judgedForApproval(tx, one, seated, set, input.opinion, [...reviews, { seat: 'hrss-second', reviewer: call.caller.account, at: tx.now }])),
        frozen: await frozenAmong(tx, seated.map(({ person }) => person)),
        voucherlessAllowed: setting(set, 'channel.voucherless'),
      };
      const decided = review(facts, tx.now);
      if (isRefusal(decided)) return decided;
      const { seat } = decided;
      const { opinion, text, cites } = input;
      await tx.insert(ReviewTable, { id: tx.newId(), class: one.id, round: one.round, seat, reviewer: call.caller.account, opinion, text, cites, at: tx.now });
      const after = await tx.replace(ClassTable, one, decided.class);
      if (after.state === 'approved') await approve(tx, after, seated, facts.findings, set);
      return moved(after);
    });
  }
}

/** Only the last review judges the rules again; the others give their opinion on what the submission was judged by. */
async function judgedForApproval(tx: Tx, one: TrainingClass, seated: readonly Enrolment[], set: RuleSet, opinion: string, signed: readonly Signed[]) {
  if (opinion !== 'agree' || nextSeat(one.state, one.industryDepartment) !== 'hrss-second') return { findings: [], seats: [] };
  const lessons = await planOf(tx, one.id);
  const plan = { lessons, rosterCount: seated.length, planAndRosterInSystem: one.planAndRosterInSystem };
  const opening = await openingFindings(tx, one, plan, set, tx.today);
  return { findings: [...opening, judgeReviews(signed, one.industryDepartment, set)], seats: await judgeSeats(tx, one, seated, set, 'approval') };
}

/** From here on the roster says who may be admitted, and nobody on it may begin another training (R-ELIG-06). */
async function approve(tx: Tx, one: TrainingClass, seated: readonly Enrolment[], findings: readonly Finding[], set: RuleSet): Promise<void> {
  if (holdsPersons(set)) await tx.replaceMany(EnrolmentTable, seated.map((each) => [each, { ...each, awaited: true }] as const));
  await keepFindings(tx, { class: one.id, enrolment: null, moment: 'approved' }, findings);
  tx.tell(
    ClassApproved({
      class: one.id,
      institution: one.institution,
      division: one.division,
      industryDepartment: one.industryDepartment,
      applicantKind: one.applicantKind,
      applicant: one.applicant,
      occupation: one.occupation,
      catalogueEdition: one.catalogueEdition,
      level: one.level,
      ruleSet: pinOf(set),
      approvedOn: tx.today,
      opensOn: one.opensOn,
      endsOn: one.endsOn,
      channel: one.channel,
      plannedCount: one.plannedCount,
      version: one.rosterVersion,
      roster: seated.map(({ id, person }) => ({ enrolment: id, person })),
    }),
  );
}

/** Where a rule set states the interval, an approved training keeps its trainees from every other until they are assessed. */
export const holdsPersons = (set: RuleSet): boolean => set.rules['R-ELIG-06'] !== undefined && parameter(set, 'interval.minMonths') !== null;
