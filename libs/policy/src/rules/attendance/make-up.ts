import type { AttendanceFacts } from '../../facts';
import { about, flags, notApplicable, passed, refusedUnless } from '../../frame/rule';
import { compareShare, percentText } from '../../frame/share';

const attendance = about<AttendanceFacts>();

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
