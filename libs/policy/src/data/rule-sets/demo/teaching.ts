import type { teachingParameters } from '../../parameters/teaching';
import { at, type Chapter, says } from '../stated';

export const teaching: Chapter<typeof teachingParameters> = {
  parameters: {
    'class.minTeachersPerSpecialty': says(1, '演示第一条', '每班不少于1名教师'),
    'teacher.certRule.enterpriseCentre': null,
  },
  rules: {
    'R-TEACH-02': at('演示第一条', '开班要求'),
    'R-TEACH-04': at('演示第一条', '开班要求'),
  },
};
