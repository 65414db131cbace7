import type { ClassFacts } from '../../facts';
import { about, notApplicable, refusedUnless, type Under, type Verdict, voids } from '../../frame/rule';
import { compareShare, percentText } from '../../frame/share';

const aClass = about<ClassFacts>();

/** At application a failing class is refused; as it ran, what it gave is void. */
function unless(holds: boolean, facts: ClassFacts, more: Omit<Verdict, 'outcome'> = {}): Verdict {
  return holds || facts.phase !== 'RUN' ? refusedUnless(holds, more) : voids(more);
}

/** Only occupations of an online list in force are taught wholly online, and are exempt from these rules. */
const exemptOnline = (facts: ClassFacts, under: Under): boolean =>
  facts.delivery === 'ONLINE' && facts.occupationListedOnline === true && under.setting('practice.exemptListedOnline');

export const maxSize = aClass(
  {
    id: 'R-CLASS-01',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    parameter: 'class.maxSize',
    needs: ['headCount'],
    asks: { zh: '每班人数不超过规定人数', en: 'A class holds no more trainees than stated' },
    remedy: { zh: '分班，或减少人数', en: 'Split the class or take fewer' },
  },
  (facts, under) => refusedUnless(facts.headCount <= (under.value('class.maxSize') as number)),
);

export const teacherRatio = aClass(
  {
    id: 'R-CLASS-02',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    parameter: 'class.maxStudentsPerTeacher',
    needs: ['headCount', 'teachers'],
    asks: { zh: '师生比在规定以内', en: 'No more trainees per teacher than stated' },
    remedy: { zh: '增加教师，或减少人数', en: 'Add teachers or take fewer trainees' },
  },
  (facts, under) => {
    if (exemptOnline(facts, under)) return notApplicable({ defaults: ['A-11'] });
    return refusedUnless(facts.headCount <= facts.teachers * (under.value('class.maxStudentsPerTeacher') as number));
  },
);

export const workstationRatio = aClass(
  {
    id: 'R-CLASS-03',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    parameter: 'class.maxStudentsPerWorkstation',
    needs: ['headCount', 'workstations'],
    asks: { zh: '工位与学员比在规定以内', en: 'No more trainees per workstation than stated' },
    remedy: { zh: '增加工位，或减少人数', en: 'Add workstations or take fewer trainees' },
  },
  (facts, under) => {
    if (exemptOnline(facts, under)) return notApplicable({ defaults: ['A-11'] });
    return refusedUnless(
      facts.headCount <= facts.workstations * (under.value('class.maxStudentsPerWorkstation') as number),
    );
  },
);

/** An online class hour is as long as the learning in it that was verified. */
const onlineMinutes = ({ onlineLessons = [] }: ClassFacts, under: Under): number[] =>
  onlineLessons.map((one) =>
    under.setting('online.classHourCounts') === 'LOGGED' ? one.minutes : one.minutes - one.pausedMinutes - one.unverifiedMinutes,
  );

export const lessonLength = aClass(
  {
    id: 'R-CLASS-04',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    parameter: 'class.minLessonMinutes',
    needs: ['shortestLessonMinutes'],
    asks: { zh: '每课时不低于规定分钟', en: 'Every class hour lasts as long as stated' },
    remedy: { zh: '重排课时；已授课的不计', en: 'Plan longer hours; short ones taught do not count' },
  },
  (facts, under) => {
    const online = onlineMinutes(facts, under);
    const shortest = Math.min(facts.shortestLessonMinutes, ...online);
    const more = online.length > 0 ? { compared: { shortestOnline: Math.min(...online) }, defaults: ['A-65'] } : {};
    return unless(shortest >= (under.value('class.minLessonMinutes') as number), facts, more);
  },
);

export const practiceShare = aClass(
  {
    id: 'R-CLASS-05',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    parameter: 'class.minPracticeShare',
    needs: ['practiceHours', 'totalHours'],
    asks: { zh: '实操课时占总课时不少于规定比例', en: 'Practice is at least the stated share of all class hours' },
    remedy: { zh: '增加实操课时', en: 'Add practical hours' },
  },
  (facts, under) => {
    if (exemptOnline(facts, under)) return notApplicable({ defaults: ['A-11'] });
    if (facts.totalHours === 0) return unless(false, facts);
    const holds =
      compareShare(facts.practiceHours, facts.totalHours, under.value('class.minPracticeShare') as string) >= 0;
    return unless(holds, facts, { compared: { share: percentText(facts.practiceHours, facts.totalHours) } });
  },
);

export const onlineTheory = aClass(
  {
    id: 'R-CLASS-06',
    sources: ['HEN22', 'HEN23'],
    parameter: 'class.maxOnlineTheoryShare',
    needs: ['onlineTheoryHours', 'totalHours', 'onlinePlatformListed'],
    asks: {
      zh: '线上理论不超过规定比例，且在目录内平台进行',
      en: 'Online theory stays within the stated share, on a listed platform',
    },
    remedy: { zh: '减少线上课时，或改用目录内平台', en: 'Teach less online, or on a listed platform' },
  },
  (facts, under) => {
    if (facts.onlineTheoryHours === 0) return notApplicable();
    if (facts.totalHours === 0) return unless(false, facts);
    const within =
      compareShare(facts.onlineTheoryHours, facts.totalHours, under.value('class.maxOnlineTheoryShare') as string) <= 0;
    return unless(within && facts.onlinePlatformListed === true, facts, {
      compared: { share: percentText(facts.onlineTheoryHours, facts.totalHours) },
    });
  },
);

export const completionHours = aClass(
  {
    id: 'R-CLASS-07',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    parameter: 'class.minHoursTrainingCertOnly',
    needs: ['obtainableKinds', 'totalHours', 'prescribedHours'],
    asks: {
      zh: '只能取得培训合格证书的培训达到规定课时',
      en: 'Training that can only end in a completion certificate has the stated hours',
    },
    remedy: { zh: '增加课时，或引用明确的学时规定', en: 'Add hours, or cite an express prescription of hours' },
  },
  (facts, under) => {
    if (facts.obtainableKinds.some((kind) => kind !== 'TRAINING_COMPLETION')) return notApplicable();
    const limit = facts.prescribedHours ?? (under.value('class.minHoursTrainingCertOnly') as number);
    return refusedUnless(facts.totalHours >= limit, { limit });
  },
);

