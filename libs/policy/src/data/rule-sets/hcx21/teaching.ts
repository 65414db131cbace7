import type { teachingParameters } from '../../parameters/teaching';
import { type Chapter, says } from '../stated';
import { MEASURES } from './places';

export const teaching: Chapter<typeof teachingParameters> = {
  parameters: {
    'class.minTeachersPerSpecialty': null,
    'teacher.certRule.enterpriseCentre': says('SOME_ALL_CENTRES', MEASURES, '部分人员须持有教师资格证'),
  },
  rules: {},
};
