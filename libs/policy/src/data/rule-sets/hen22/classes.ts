import type { classesParameters } from '../../parameters/classes';
import type { Chapter } from '../stated';

export const classes: Chapter<typeof classesParameters> = {
  parameters: {
    'class.maxSize': null,
    'class.maxStudentsPerTeacher': null,
    'class.maxStudentsPerWorkstation': null,
    'class.minLessonMinutes': null,
    'class.minPracticeShare': null,
    'class.maxOnlineTheoryShare': null,
    'class.minHoursTrainingCertOnly': null,
    'class.headcountMethod': null,
    'apprentice.maxPerFullTimeTeacher': null,
    'apprentice.maxPerInstitutionEnterpriseOccupation': null,
    'apprentice.maxPerInstitutionYear.schoolingQualified': null,
    'apprentice.maxPerInstitutionYear.other': null,
  },
  rules: {},
};
