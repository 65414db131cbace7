import type { OnlineSessionFacts } from '../../facts';
import { about, notApplicable, passed, refused } from '../../frame/rule';
import { invalid } from './invalid';

const session = about<OnlineSessionFacts>();
const sources = ['HCX21', 'HEN22', 'HEN23'];
const SECONDS_PER_MINUTE = 60;
const again = { zh: '该学习结果无效，须重新学习', en: 'The result is invalid: learn again' };

export const noFastForward = session(
  {
    id: 'R-ONL-02',
    sources,
    needs: ['foundOn', 'fastForward'],
    asks: { zh: '线上学习没有快进播放', en: 'Nothing is played fast forward' },
    remedy: again,
  },
  (facts, under) => (facts.fastForward ? invalid(facts, under) : passed()),
);

export const oneWindow = session(
  {
    id: 'R-ONL-03',
    sources,
    needs: ['foundOn', 'multiWindow'],
    asks: { zh: '线上学习没有多窗口', en: 'Nobody learns in several windows' },
    remedy: again,
  },
  (facts, under) => (facts.multiWindow ? invalid(facts, under) : passed()),
);

export const popUps = session(
  {
    id: 'R-ONL-04',
    sources,
    parameter: 'online.popupMaxGap',
    needs: ['foundOn', 'longestGapSeconds'],
    asks: { zh: '弹窗管控的间隔不超过规定分钟', en: 'Pop-ups come at least once in the stated minutes' },
    remedy: again,
  },
  (facts, under) =>
    facts.longestGapSeconds <= (under.value('online.popupMaxGap') as number) * SECONDS_PER_MINUTE
      ? passed()
      : invalid(facts, under),
);

export const liveness = session(
  {
    id: 'R-ONL-05',
    sources,
    needs: ['foundOn', 'livenessCompared'],
    asks: { zh: '能够进行人脸活体比对', en: 'Live faces can be compared' },
    remedy: again,
  },
  (facts, under) => (facts.livenessCompared ? passed() : invalid(facts, under)),
);

export const contentOrder = session(
  {
    id: 'R-ONL-06',
    sources,
    needs: ['foundOn', 'inContentOrder'],
    asks: { zh: '专业课程按内容先后顺序学习', en: 'Specialised courses are learnt in the order of their content' },
    remedy: again,
  },
  (facts, under) => {
    if (facts.inContentOrder === null) return notApplicable();
    return facts.inContentOrder ? passed() : invalid(facts, under);
  },
);

export const randomPhotos = session(
  {
    id: 'R-ONL-07',
    sources,
    parameter: 'online.randomPhotosPerClassHour.min',
    needs: ['foundOn', 'fewestPhotosOfAClassHour'],
    asks: { zh: '每课时随机保留影像照片', en: 'Every class hour keeps random photographs' },
    remedy: again,
  },
  (facts, under) =>
    facts.fewestPhotosOfAClassHour >= (under.value('online.randomPhotosPerClassHour.min') as number)
      ? passed()
      : invalid(facts, under),
);

/** Any one of the six is enough; where the rule set says so, no offline assessment may follow either. */
export const noProhibitedCondition = session(
  {
    id: 'R-ONL-08',
    sources,
    parameter: 'online.prohibitedConditions',
    needs: ['foundOn', 'conditionsFound'],
    asks: { zh: '不存在任何一种所列禁止情形', en: 'None of the prohibited conditions is there' },
    remedy: again,
  },
  (facts, under) => {
    const prohibited = under.value('online.prohibitedConditions') as readonly string[];
    const against = facts.conditionsFound.filter((condition) => prohibited.includes(condition));
    if (against.length === 0) return passed();
    const compared = { conditions: against };
    const effect = under.value('online.violationEffect');
    if (facts.appliesForAssessment && effect === 'INVALID_AND_NO_OFFLINE_ASSESSMENT') return refused({ compared, effect });
    return invalid(facts, under, { compared });
  },
);
