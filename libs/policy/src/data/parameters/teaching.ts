import { whole, word } from '../../frame/parameter';

export const teachingParameters = {
  'class.minTeachersPerSpecialty': whole('persons per class', 'higher', 'R-TEACH-02'),
  'teacher.certRule.enterpriseCentre': word('R-TEACH-01', [
    'SOME_ALL_CENTRES',
    'CORRESPONDING_NUMBER_ALL_CENTRES',
    'CORRESPONDING_NUMBER_MANUFACTURING_CENTRES',
  ]),
} as const;
