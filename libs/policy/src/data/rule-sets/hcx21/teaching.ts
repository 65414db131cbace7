import type { teachingParameters } from '../../parameters/teaching';
import { at, type Chapter, says } from '../stated';
import { FORM, MEASURES } from './places';

export const teaching: Chapter<typeof teachingParameters> = {
  parameters: {
    'class.minTeachersPerSpecialty': null,
    'teacher.certRule.enterpriseCentre': says('SOME_ALL_CENTRES', MEASURES, '部分人员须持有教师资格证'),
  },
  rules: {
    'R-TEACH-01a': at(MEASURES, '与培训相一致的师资'),
    'R-TEACH-03': at(MEASURES, '专职师资实行报备制度'),
    'R-TEACH-05': at(FORM, '师资情况'),
  },
};
