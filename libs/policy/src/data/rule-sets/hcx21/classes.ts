import type { classesParameters } from '../../parameters/classes';
import { at, type Chapter, says } from '../stated';
import { FORM, MEASURES, SUPERVISION, SUPPLY } from './places';

export const classes: Chapter<typeof classesParameters> = {
  parameters: {
    'class.maxSize': says(80, MEASURES, '不得超过80人'),
    'class.maxStudentsPerTeacher': says(20, MEASURES, '师生比…1:20以内'),
    'class.maxStudentsPerWorkstation': says(20, MEASURES, '工位…1:20以内'),
    'class.minLessonMinutes': says(40, MEASURES, '每课时不低于40分钟'),
    'class.minPracticeShare': says('0.65', MEASURES, '不少于总课时的65%'),
    'class.maxOnlineTheoryShare': null,
    'class.minHoursTrainingCertOnly': says(40, '二（四）20', '不少于40个学时'),
    'class.headcountMethod': says('OPENING_UNLESS_INSPECTION_LOWER_THEN_MEAN', '三（二）', '少于开班人员的按…平均人数'),
    'apprentice.maxPerFullTimeTeacher': says(20, MEASURES, '专职教师总数的20倍'),
    'apprentice.maxPerInstitutionEnterpriseOccupation': null,
    'apprentice.maxPerInstitutionYear.schoolingQualified': null,
    'apprentice.maxPerInstitutionYear.other': null,
    'class.form': says('ANNEX2_2021', FORM, '年度补贴性职业技能提升培训申请表'),
    'class.futureIndustryMinMonths': null,
    'class.entrepreneurshipCourses': null,
    'class.trainingModes': says(['SELF_RUN', 'ENTRUSTED', 'OTHER'], FORM, '企业自主培训或委托培训等'),
    'class.deliveryPatterns': null,
  },
  rules: {
    'R-CLASS-01': at(MEASURES, '不得超过80人'),
    'R-CLASS-02': at(MEASURES, '师生比'),
    'R-CLASS-03': at(MEASURES, '工位与培训学员比'),
    'R-CLASS-04': at(MEASURES, '每课时'),
    'R-CLASS-05': at(MEASURES, '实操培训'),
    'R-CLASS-07': at(SUPERVISION, '有明确学时规定的除外'),
    'R-CLASS-08': at(SUPERVISION, '申请表（见附件2）规定流程'),
    'R-CLASS-09': at(FORM, '开班申请'),
    'R-CLASS-10': at(FORM, '初审人…复核人…盖章'),
    'R-CLASS-11': at(SUPERVISION, '系统之外零补贴'),
    'R-CLASS-12': at(SUPPLY, '实到人数视为开班人数'),
    'R-CLASS-13b': at(SUPPLY, '检查在位平均人数'),
    'R-CLASS-14a': at(MEASURES, '专职教师总数的20倍'),
    'R-CLASS-18': at(FORM, '拟培训方式'),
    'R-CLASS-19': at(SUPERVISION, '全面压减…开班规模'),
    'R-CLASS-20': at('二（一）6', '特种作业人员持证上岗'),
    'R-CLASS-21': at(FORM, '拟培训人数'),
  },
};
