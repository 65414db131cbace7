import type { TeachingFacts } from '../../facts';
import { about, flags, notApplicable, passed, refusedUnless, type Under, voids, voidsUnless } from '../../frame/rule';

const teaching = about<TeachingFacts>();

export const theoryRecorded = teaching(
  {
    id: 'R-ATT-01',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    parameter: 'video.theory',
    needs: ['theoryMinutes', 'theoryRecordedMinutes'],
    asks: { zh: '理论教学全程录像', en: 'Theory is recorded for its whole duration' },
    remedy: { zh: '补录的不算；未录的课时不予认可', en: 'Theory not recorded is not recognised' },
  },
  (facts) => voidsUnless(facts.theoryRecordedMinutes >= facts.theoryMinutes),
);

export const practiceRecorded = teaching(
  {
    id: 'R-ATT-02',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    parameter: 'video.practiceMinContinuousMinutesPerHour',
    needs: ['practiceClipSeconds'],
    asks: {
      zh: '实操每学时有规定时长的连续录像',
      en: 'Every practical class hour has a continuous recording as long as stated',
    },
    remedy: { zh: '录像不足的学时不予认可', en: 'Hours with shorter clips are not recognised' },
  },
  (facts, under) => {
    const minutes = under.value('video.practiceMinContinuousMinutesPerHour') as number;
    const limit = minutes * 60 - under.setting('video.clipToleranceSeconds');
    const short = facts.practiceClipSeconds.filter((seconds) => seconds < limit).length;
    return voidsUnless(short === 0, {
      compared: { practiceClipSeconds: facts.practiceClipSeconds.length, short },
      defaults: ['A-37'],
    });
  },
);

const visibleSays = { zh: '录像显示全体参训人员', en: 'The recording shows all trainees' };
const visibleRemedy = {
  zh: '由人员核对失败课次；达到次数的由人社部门决定',
  en: 'An officer confirms the failing lessons; HRSS decides when the number is reached',
};

/** What the failures cost: the class, or where an officer or the county says so its failing period. */
type Costs = (facts: TeachingFacts, under: Under) => string;

const allVisible = (id: 'R-ATT-03a' | 'R-ATT-03b', sources: readonly string[], effectOf: Costs) =>
  teaching(
    {
      id,
      sources,
      parameter: 'video.allVisible.failuresToVoid',
      needs: ['confirmedNotAllVisible'],
      asks: visibleSays,
      remedy: visibleRemedy,
    },
    (facts, under) => {
      const limit = under.value('video.allVisible.failuresToVoid') as number;
      const listed = facts.failingLessons ? { compared: { failingLessons: facts.failingLessons } } : {};
      if (facts.confirmedNotAllVisible < limit) return facts.confirmedNotAllVisible > 0 ? flags(listed) : passed();
      return voids({ effect: effectOf(facts, under), defaults: ['A-35', 'A-36'], ...listed });
    },
  );

export const allVisibleOrNotRecognised = allVisible('R-ATT-03a', ['HEN22'], ({ limitedToPeriod }, under) =>
  limitedToPeriod || under.setting('video.notRecognisedUnit') === 'PERIOD' ? 'PERIOD_NOT_RECOGNISED' : 'NOT_RECOGNISED',
);
export const allVisibleOrNoSubsidy = allVisible('R-ATT-03b', ['HEN23'], () => 'SUBSIDY_CANCELLED');

export const faceCheckIn = teaching(
  {
    id: 'R-ATT-04',
    sources: ['HEN23'],
    parameter: 'checkIn.face.required',
    needs: ['checkInMethod', 'devicesConnected'],
    asks: { zh: '人脸识别签到，设备接入系统', en: 'Check-in by face, with devices connected to the system' },
    remedy: { zh: '改用人脸签到并接入设备', en: 'Check in by face and connect the devices' },
  },
  (facts, under) =>
    under.value('checkIn.face.required') === false
      ? notApplicable()
      : refusedUnless(facts.checkInMethod === 'FACE' && facts.devicesConnected),
);
