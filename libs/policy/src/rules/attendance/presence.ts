import type { AttendanceFacts, InspectionFacts } from '../../facts';
import { about, flags, notApplicable, passed, refusedUnless } from '../../frame/rule';
import { compareShare, percentText } from '../../frame/share';

const inspection = about<InspectionFacts>();
const attendance = about<AttendanceFacts>();

export const openingDayInspected = inspection(
  {
    id: 'R-ATT-06',
    sources: ['HCX21', 'HEN22'],
    parameter: 'inspection.openingDay',
    needs: ['openingDay'],
    asks: {
      zh: '开班当日检查：人数、签到、资料、检查人员签字',
      en: 'Opening-day inspection: count, sign-in, material, inspector',
    },
    remedy: { zh: '补齐开班当日检查记录', en: 'Complete the record of the opening day' },
  },
  ({ openingDay }) => {
    const complete =
      openingDay !== null &&
      openingDay.count !== null &&
      openingDay.signIn &&
      openingDay.materials &&
      openingDay.inspector !== null;
    return refusedUnless(complete, { compared: { recorded: openingDay !== null, count: openingDay?.count ?? null } });
  },
);

export const inspectedInCourse = inspection(
  {
    id: 'R-ATT-07a',
    sources: ['HEN23'],
    parameter: 'inspection.inCourse.min',
    needs: ['inCourse'],
    asks: {
      zh: '培训期间的实地检查或抽查达到规定次数',
      en: 'Field or random inspections during the course reach the stated number',
    },
    remedy: {
      zh: '由行业主管部门或属地人社部门检查一次（可远程）',
      en: 'The industry department or HRSS inspects, remotely if need be',
    },
  },
  (facts, under) => refusedUnless(facts.inCourse >= (under.value('inspection.inCourse.min') as number)),
);

export const inspectionsEntered = inspection(
  {
    id: 'R-ATT-08',
    sources: ['HCX21', 'HEN22'],
    needs: ['inspectionsInSystem', 'averageRecorded'],
    asks: {
      zh: '检查情况在系统填报，平均出勤人数已记录',
      en: 'Inspections are in the system, with the average attendance',
    },
    remedy: { zh: '填报检查情况和平均出勤人数', en: 'Enter inspections and average' },
  },
  (facts) => refusedUnless(facts.inspectionsInSystem && facts.averageRecorded),
);

export const opinionGiven = inspection(
  {
    id: 'R-ATT-13',
    sources: ['HCX21', 'HEN22'],
    needs: ['opinionGiven'],
    asks: { zh: '人社部门已出具检查意见', en: 'HRSS has given its inspection opinion' },
    remedy: { zh: '由人社部门填写检查意见', en: 'HRSS writes its opinion' },
  },
  (facts) => refusedUnless(facts.opinionGiven),
);

const makeUpSays = {
  zh: '补课符合条件，并在结业考核前完成',
  en: 'Make-up lessons meet the condition and come before the assessment',
};
const makeUpRemedy = {
  zh: '补充书面请假、同意或全程录像；考核后补课不计',
  en: 'Add leave, consent or full video; lessons after the assessment do not count',
};

const makeUp = (
  id: 'R-ATT-10a' | 'R-ATT-10b' | 'R-ATT-10c',
  sources: readonly string[],
  evidence: 'writtenLeave' | 'hrssConsent' | 'fullVideo',
) =>
  attendance(
    { id, sources, parameter: 'makeup.precondition', needs: ['makeUp'], asks: makeUpSays, remedy: makeUpRemedy },
    ({ makeUp: made }) => {
      if (made === null) return notApplicable();
      const inTime = made.assessmentOn === null || made.on < made.assessmentOn;
      const compared = {
        reason: made.reason,
        [evidence]: made[evidence],
        on: made.on,
        assessmentOn: made.assessmentOn,
      };
      return refusedUnless(made.reason && made[evidence] && inTime, { compared, defaults: ['A-63'] });
    },
  );

export const makeUpWithLeave = makeUp('R-ATT-10a', ['HCX21'], 'writtenLeave');
export const makeUpWithConsent = makeUp('R-ATT-10b', ['HEN22'], 'hrssConsent');
export const makeUpOnVideo = makeUp('R-ATT-10c', ['HEN23'], 'fullVideo');

/** The rate has no threshold in any document; a configured one only asks for a person's look. */
export const attendanceRate = attendance(
  {
    id: 'R-ATT-11',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    needs: ['scheduledHours', 'attendedHours', 'madeUpHours'],
    asks: { zh: '补课计入培训到课率', en: 'Make-up lessons count in the attendance rate' },
    remedy: { zh: '到课率偏低的由人员核查', en: 'A person looks at low rates' },
  },
  (facts, under) => {
    if (facts.scheduledHours === 0) return notApplicable();
    const counted = facts.attendedHours + facts.madeUpHours;
    const minimum = under.setting('attendance.minRate');
    const more = { compared: { rate: percentText(counted, facts.scheduledHours) }, defaults: ['A-06'] };
    return minimum !== null && compareShare(counted, facts.scheduledHours, minimum) < 0
      ? flags({ ...more, limit: minimum })
      : passed(more);
  },
);
