import { certificateKinds } from '../../data/certificates';
import type { ClassFacts, Seat } from '../../facts';
import { about, refusedUnless, voidsUnless } from '../../frame/rule';

const aClass = about<ClassFacts>();

export const applicationComplete = aClass(
  {
    id: 'R-CLASS-09',
    sources: ['HCX21', 'HEN22'],
    needs: ['application', 'planAndRosterInSystem'],
    asks: {
      zh: '开班申请各栏齐全，计划和名册已在系统填报',
      en: 'The opening application is complete; plan and roster are in the system',
    },
    remedy: { zh: '补齐所缺栏目', en: 'Fill in what is missing' },
  },
  ({ application, planAndRosterInSystem, plannedKind }) => {
    const levelled =
      !(plannedKind && plannedKind in certificateKinds) ||
      certificateKinds[plannedKind as keyof typeof certificateKinds].levelled;
    const empty = Object.entries(application)
      .filter(([field, value]) => value === null && (field !== 'level' || levelled))
      .map(([field]) => field);
    return refusedUnless(empty.length === 0 && planAndRosterInSystem, { compared: { empty } });
  },
);

const industrySeats: readonly Seat[] = ['INDUSTRY_FIRST', 'INDUSTRY_SECOND'];
const hrssSeats: readonly Seat[] = ['HRSS_FIRST', 'HRSS_SECOND'];

/** The seats a class has to pass, in order; without an industry department only those of HRSS. */
export const seatsOf = (industryDepartment: boolean): readonly Seat[] => [
  ...(industryDepartment ? industrySeats : []),
  ...hrssSeats,
];

export const fourReviews = aClass(
  {
    id: 'R-CLASS-10',
    sources: ['HCX21', 'HEN22'],
    needs: ['reviews', 'industryDepartment'],
    asks: {
      zh: '行业主管部门、人社部门依次初审、复核',
      en: 'Industry department, then HRSS: first and second reviewer each, in order',
    },
    remedy: { zh: '完成尚缺的审核', en: 'Complete the reviews still missing' },
  },
  (facts) => {
    const needed = seatsOf(facts.industryDepartment);
    // Who agreed again after a return still has one seat.
    const agreed = [...new Set(facts.reviews.filter((review) => review.agreed).map((review) => review.seat))];
    const inOrder = needed.every((seat, at) => agreed[at] === seat);
    const open = needed.filter((seat) => !agreed.includes(seat));
    return refusedUnless(inOrder, {
      compared: { open, agreed },
      ...(facts.industryDepartment ? {} : { defaults: ['A-67'] }),
    });
  },
);

export const inSystem = aClass(
  {
    id: 'R-CLASS-11',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    needs: ['inSystem'],
    asks: {
      zh: '补贴性培训进系统，系统之外零补贴',
      en: 'Subsidised training is in the system; outside it there is no subsidy',
    },
    remedy: { zh: '系统之外的培训不予补贴', en: 'Training outside the system gets nothing' },
  },
  (facts) => voidsUnless(facts.inSystem),
);

export const enteredBeforeOpening = aClass(
  {
    id: 'R-CLASS-15',
    sources: ['HEN23'],
    needs: ['rosterInSystem', 'teachersInSystem'],
    asks: { zh: '开班前人员、师资已录入系统', en: 'Persons and teachers are in the system before opening' },
    remedy: { zh: '录入名册和师资', en: 'Enter the roster and the teachers' },
  },
  (facts) => refusedUnless(facts.rosterInSystem && facts.teachersInSystem),
);
