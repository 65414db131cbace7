import type { classesParameters } from '../../parameters/classes';
import { at, type Chapter, read, readAt, says } from '../stated';
import { APPROVAL, ONLINE, CHAPTER } from './places';

export const classes: Chapter<typeof classesParameters> = {
  parameters: {
    'class.maxSize': says(80, APPROVAL, '不超过80人'),
    'class.maxStudentsPerTeacher': says(20, APPROVAL, '师生比…1∶20以内'),
    'class.maxStudentsPerWorkstation': says(20, APPROVAL, '工位…1∶20以内'),
    'class.minLessonMinutes': says(40, APPROVAL, '每课时不低于40分钟'),
    'class.minPracticeShare': says('0.60', APPROVAL, '不少于总课时的60%'),
    'class.maxOnlineTheoryShare': says('0.40', ONLINE, '不超过总课时40%'),
    'class.minHoursTrainingCertOnly': read(40, '二（三）', '不少于40课时'),
    'class.headcountMethod': read('MEAN_OF_INSPECTIONS', APPROVAL, '实地检查平均人数'),
    'apprentice.maxPerFullTimeTeacher': null,
    'apprentice.maxPerInstitutionEnterpriseOccupation': says(200, APPROVAL, '不超过200人'),
    'apprentice.maxPerInstitutionYear.schoolingQualified': says(1000, APPROVAL, '不超过1000人'),
    'apprentice.maxPerInstitutionYear.other': says(400, APPROVAL, '不超过400人'),
    // Annex 3 is named and not at hand.
    'class.form': null,
    'class.futureIndustryMinMonths': null,
    'class.entrepreneurshipCourses': null,
    'class.trainingModes': null,
    'class.deliveryPatterns': read(
      ['ORDER', 'POST', 'PACKAGE', 'PROJECT', 'NAMED_CLASS'],
      '二（一）',
      '订单、定岗、套餐、项目制、冠名班',
    ),
  },
  rules: {
    'R-CLASS-01': at(APPROVAL, '不超过80人'),
    'R-CLASS-02': at(APPROVAL, '师生比'),
    'R-CLASS-03': at(APPROVAL, '工位与培训学员比'),
    'R-CLASS-04': at(APPROVAL, '每课时'),
    'R-CLASS-05': at(APPROVAL, '实操培训'),
    'R-CLASS-06': at('三2', '理论学习部分'),
    'R-CLASS-07': readAt(CHAPTER, '明确课时规定的除外'),
    'R-CLASS-08': readAt(CHAPTER, '全过程管理（见附件3）'),
    'R-CLASS-11': readAt(CHAPTER, '系统之外零补贴'),
    'R-CLASS-12': readAt(APPROVAL, '实到培训人数'),
    'R-CLASS-13a': readAt(APPROVAL, '实地检查平均人数'),
    'R-CLASS-14b': at(APPROVAL, '企业新型学徒制培训'),
    'R-CLASS-15': at(APPROVAL, '第一责任人'),
    'R-CLASS-18': readAt('二（一）', '订单、定岗、套餐、项目制、冠名班'),
    'R-CLASS-21': readAt(APPROVAL, '以实到培训人数为准'),
  },
};
