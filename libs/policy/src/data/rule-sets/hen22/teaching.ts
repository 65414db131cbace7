import type { teachingParameters } from '../../parameters/teaching';
import { at, type Chapter, says } from '../stated';
import { FORM, STAFF } from './places';

export const teaching: Chapter<typeof teachingParameters> = {
  parameters: {
    'class.minTeachersPerSpecialty': null,
    'teacher.certRule.enterpriseCentre': says('CORRESPONDING_NUMBER_ALL_CENTRES', STAFF, '相应数量的教师资格证'),
  },
  rules: {
    'R-TEACH-01b': at(STAFF, '与培训相一致的师资'),
    'R-TEACH-05': at(FORM, '师资情况'),
    'R-TEACH-06': at(STAFF, '师资轮训'),
  },
};
