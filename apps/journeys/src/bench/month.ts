import { addDays, type Day } from '@jiquan/kernel';
import {
  type AssessmentFacts, type AttendanceFacts, type ClassFacts, type FactsOf, type Finding, gates, type InspectionFacts, judge, judgeAll,
  type RetentionFacts, type RuleId, rules, type RuleSet, type Seat, type StaffFacts, type TeachingFacts,
} from '@jiquan/policy';

const SEATS = 80;
const DAYS = 20;
const LESSONS_A_DAY = 8;
const LESSONS = DAYS * LESSONS_A_DAY;
const THEORY = 48;
const MINUTES = 45;
const CLIP_SECONDS = 1_200;
/** One trainee in ten misses a lesson, and makes it up. */
const MISSES = 10;

interface CheckedIn {
  readonly lesson: number;
  readonly seat: number;
  readonly method: 'FACE' | 'OTHER';
  readonly device: boolean;
}

/** What a class of eighty leaves behind in a month: twenty days of eight class hours, and who checked in to each. */
export interface Month {
  readonly opensOn: Day;
  readonly checkIns: readonly CheckedIn[];
  readonly clips: readonly number[];
  readonly madeUp: ReadonlyMap<number, number>;
}

export function aMonth(opensOn: Day): Month {
  const missed = (seat: number, lesson: number) => seat % MISSES === 0 && lesson === (seat % LESSONS) + 1;
  const seats = Array.from({ length: SEATS }, (_, seat) => seat);
  const checkIns = Array.from({ length: LESSONS }, (_, at) => at + 1).flatMap((lesson) =>
    seats.filter((seat) => !missed(seat, lesson)).map((seat) => ({ lesson, seat, method: 'FACE' as const, device: true })),
  );
  const madeUp = new Map(seats.filter((seat) => seat % MISSES === 0).map((seat) => [seat, 1]));
  return { opensOn, checkIns, clips: Array.from({ length: LESSONS - THEORY }, () => CLIP_SECONDS), madeUp };
}

const COUNTING = ['R-CLASS-13a', 'R-CLASS-13b'] as const;
/** All rules about classes, teachers and attendance, whichever of them the rule set states; then survey and assessment. */
const ofTheClass: readonly RuleId[] = [
  ...(Object.keys(rules) as RuleId[]).filter((id) => /^R-(CLASS|TEACH|ATT)-/.test(id) && !COUNTING.some((counting) => counting === id)),
  ...gates.survey,
  ...gates.completionExam,
  'R-ASM-03',
];
type Ran = ClassFacts & StaffFacts & TeachingFacts & InspectionFacts & RetentionFacts & AttendanceFacts & AssessmentFacts;

/** Every check-in, every trainee's month, and the class as it ran. */
export function judgeMonth(month: Month, set: RuleSet): Finding[] {
  const findings: Finding[] = [];
  const attended = new Map<number, number>();
  for (const { seat, method, device } of month.checkIns) {
    findings.push(judge('R-ATT-04', { checkInMethod: method, devicesConnected: device }, set));
    attended.set(seat, (attended.get(seat) ?? 0) + 1);
  }
  for (let seat = 0; seat < SEATS; seat++) {
    const madeUpHours = month.madeUp.get(seat) ?? 0;
    const rate = { scheduledHours: LESSONS, attendedHours: attended.get(seat) ?? 0, madeUpHours };
    const makeUp = madeUpHours === 0 ? null : makeUpOf(month);
    findings.push(judge('R-ATT-11', rate, set), ...judgeAll(gates.makeUp, { makeUp }, set));
  }
  const ran: Ran = { ...classFacts(month), ...inspected(month), ...kept(month), trainees: SEATS, answers: SEATS, satisfied: SEATS - 4 };
  for (const id of ofTheClass) findings.push(judge(id, ran as FactsOf<typeof id>, set));
  const counted = { opening: SEATS, openingInspections: [SEATS], inCourse: [fewestPresent(month)], roster: SEATS, waiver: null };
  return [...findings, ...judgeAll(COUNTING, counted, set)];
}

function fewestPresent({ checkIns }: Month): number {
  const present = new Array<number>(LESSONS).fill(0);
  for (const { lesson } of checkIns) present[lesson - 1] = (present[lesson - 1] as number) + 1;
  return Math.min(...present);
}

const makeUpOf = ({ opensOn }: Month) => ({
  reason: true, writtenLeave: true, hrssConsent: true, fullVideo: true, on: addDays(opensOn, DAYS), assessmentOn: addDays(opensOn, DAYS + 5),
});

const SEATS_OF_REVIEW: readonly Seat[] = ['INDUSTRY_FIRST', 'INDUSTRY_SECOND', 'HRSS_FIRST', 'HRSS_SECOND'];

const classFacts = ({ clips, opensOn }: Month): ClassFacts & StaffFacts & TeachingFacts => ({
  phase: 'RUN', headCount: SEATS, teachers: 4, workstations: SEATS, fewestTeachersOfASpecialty: 4, shortestLessonMinutes: MINUTES,
  totalHours: LESSONS, practiceHours: LESSONS - THEORY, onlineTheoryHours: 8, onlinePlatformListed: true, delivery: 'BLENDED',
  obtainableKinds: ['SKILL_LEVEL'], plannedKind: 'SKILL_LEVEL', prescribedHours: null, inSystem: true, planAndRosterInSystem: true,
  rosterInSystem: true, teachersInSystem: true, industryDepartment: true, openingCount: SEATS, presentAtOpening: SEATS, recognised: SEATS,
  plannedCount: SEATS, stagesClosed: ['OPENING', 'SUPERVISION'], fieldsLeftEmpty: [], programme: 'ORDINARY', trainingMode: 'SELF_RUN',
  deliveryPattern: 'ORDER', highRiskOccupation: false,
  application: {
    batch: '1', opensOn, occupation: '4-03-02-01', level: 'INTERMEDIATE', plannedCount: SEATS, from: opensOn, until: addDays(opensOn, DAYS),
    classHours: LESSONS, mode: 'SELF_RUN',
  },
  reviews: SEATS_OF_REVIEW.map((seat) => ({ seat, officer: seat, agreed: true })),
  enterpriseCentre: false, manufacturing: false, privateInstitution: true, fullTimeTeachers: 4, filedFullTimeTeachers: 4,
  theoryMinutes: THEORY * MINUTES, theoryRecordedMinutes: THEORY * MINUTES, practiceClipSeconds: clips, confirmedNotAllVisible: 1,
  failingLessons: [7], checkInMethod: 'FACE', devicesConnected: true, supervisionChannels: ['PLAYBACK'], supervisionPlatform: 'PROVINCIAL',
});

const inspected = ({ opensOn }: Month): InspectionFacts => ({
  openingDay: { count: SEATS, signIn: true, materials: true, inspector: 'inspector-1' }, inCourse: 2, inspectionsInSystem: true,
  averageRecorded: true, opinionGiven: true, remoteSupervisionEffective: true, spotChecksWaived: false, waiverReason: null,
  inspectionRecords: ['inspector-1', 'inspector-2'].map((inspector) => ({
    on: addDays(opensOn, 3), place: 'workshop', teachers: 'both there', attendance: SEATS, inspector,
  })),
});

const kept = ({ opensOn }: Month): RetentionFacts & AttendanceFacts & AssessmentFacts => ({
  recordedOn: opensOn, assessedOn: addDays(opensOn, DAYS + 5), paidOn: null, videosDeletedOn: null, scheduledHours: LESSONS,
  attendedHours: LESSONS, madeUpHours: 0, makeUp: null, proposedOn: addDays(opensOn, DAYS), assessmentOn: addDays(opensOn, DAYS + 5),
});
