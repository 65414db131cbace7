import type { teachingParameters } from '../../parameters/teaching';
import { at, type Chapter, says } from '../stated';
import { APPROVAL } from './places';

export const teaching: Chapter<typeof teachingParameters> = {
  parameters: {
    'class.minTeachersPerSpecialty': says(2, APPROVAL, '不少于2名教师'),
    'teacher.certRule.enterpriseCentre': says(
      'CORRESPONDING_NUMBER_MANUFACTURING_CENTRES',
      '二（二）',
      '制造业企业培训中心',
    ),
  },
  rules: {
    'R-TEACH-01c': at('二（二）', '与培训相一致的师资'),
    'R-TEACH-02': at(APPROVAL, '每个专业每个班级'),
    'R-TEACH-04': at(APPROVAL, '师资等信息录入'),
  },
};
