import type { classesParameters } from '../../parameters/classes';
import { at, type Chapter, says } from '../stated';

export const classes: Chapter<typeof classesParameters> = {
  parameters: {
    'class.maxSize': says(40, '演示第一条', '每班不超过40人'),
    'class.maxStudentsPerTeacher': says(20, '演示第一条', '师生比1:20以内'),
    'class.maxStudentsPerWorkstation': says(20, '演示第一条', '工位比1:20以内'),
    'class.minLessonMinutes': says(40, '演示第一条', '每课时不低于40分钟'),
    'class.minPracticeShare': says('0.60', '演示第一条', '实操不少于60%'),
    'class.maxOnlineTheoryShare': says('0.40', '演示第一条', '线上理论不超过40%'),
    'class.minHoursTrainingCertOnly': says(40, '演示第一条', '合格证书不少于40课时'),
    'class.headcountMethod': says('MEAN_OF_INSPECTIONS', '演示第二条', '以检查平均人数为准'),
    'apprentice.maxPerFullTimeTeacher': null,
    'apprentice.maxPerInstitutionEnterpriseOccupation': null,
    'apprentice.maxPerInstitutionYear.schoolingQualified': null,
    'apprentice.maxPerInstitutionYear.other': null,
  },
  rules: {
    'R-CLASS-01': at('演示第一条', '开班要求'),
    'R-CLASS-02': at('演示第一条', '开班要求'),
    'R-CLASS-03': at('演示第一条', '开班要求'),
    'R-CLASS-04': at('演示第一条', '开班要求'),
    'R-CLASS-05': at('演示第一条', '开班要求'),
    'R-CLASS-06': at('演示第一条', '开班要求'),
    'R-CLASS-07': at('演示第一条', '开班要求'),
    'R-CLASS-09': at('演示第一条', '开班要求'),
    'R-CLASS-10': at('演示第一条', '开班要求'),
    'R-CLASS-11': at('演示第一条', '开班要求'),
    'R-CLASS-15': at('演示第一条', '开班要求'),
    'R-CLASS-12': at('演示第二条', '过程监管'),
    'R-CLASS-13a': at('演示第二条', '过程监管'),
  },
};
