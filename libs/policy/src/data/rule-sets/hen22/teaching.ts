import type { teachingParameters } from '../../parameters/teaching';
import type { Chapter } from '../stated';

export const teaching: Chapter<typeof teachingParameters> = {
  parameters: {
    'class.minTeachersPerSpecialty': null,
    'teacher.certRule.enterpriseCentre': null,
  },
  rules: {},
};
