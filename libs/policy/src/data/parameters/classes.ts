import { list, share, whole, word } from '../../frame/parameter';

export const classesParameters = {
  'class.maxSize': whole('persons', 'lower', 'R-CLASS-01'),
  'class.maxStudentsPerTeacher': whole('trainees per teacher', 'lower', 'R-CLASS-02'),
  'class.maxStudentsPerWorkstation': whole('trainees per workstation', 'lower', 'R-CLASS-03'),
  'class.minLessonMinutes': whole('minutes', 'higher', 'R-CLASS-04'),
  'class.minPracticeShare': share('share of total class hours', 'higher', 'R-CLASS-05'),
  'class.maxOnlineTheoryShare': share('share of total class hours', 'lower', 'R-CLASS-06'),
  'class.minHoursTrainingCertOnly': whole('class hours', 'higher', 'R-CLASS-07'),
  'class.headcountMethod': word('R-CLASS-13', ['OPENING_UNLESS_INSPECTION_LOWER_THEN_MEAN', 'MEAN_OF_INSPECTIONS']),
  'apprentice.maxPerFullTimeTeacher': whole('apprentices per teacher', 'lower', 'R-CLASS-14a'),
  'apprentice.maxPerInstitutionEnterpriseOccupation': whole('persons', 'lower', 'R-CLASS-14b'),
  'apprentice.maxPerInstitutionYear.schoolingQualified': whole('persons per year', 'lower', 'R-CLASS-14b'),
  'apprentice.maxPerInstitutionYear.other': whole('persons per year', 'lower', 'R-CLASS-14b'),
  /** The annexed form, field by field in data/forms; `null` also where an annex is named and not at hand. */
  'class.form': word('R-CLASS-08', ['ANNEX2_2021', 'ANNEX_2022']),
  'class.futureIndustryMinMonths': whole('months', 'higher', 'R-CLASS-16'),
  'class.entrepreneurshipCourses': list('courses', 'none', 'R-CLASS-17'),
  'class.trainingModes': list('training modes', 'none', 'R-CLASS-18'),
  'class.deliveryPatterns': list('training modes', 'none', 'R-CLASS-18'),
} as const;
