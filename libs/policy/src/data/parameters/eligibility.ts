import { dated, demand, whole, word } from '../../frame/parameter';

export const eligibilityParameters = {
  'student.exclusion': word('R-ELIG-05', [
    'OWN_SCHOOL_SAME_MAJOR',
    'GRADUATING_ACADEMIC_YEAR_SAME_MAJOR',
    'GRADUATION_YEAR_ANY_MAJOR',
  ]),
  'interval.minMonths': whole('months', 'higher', 'R-ELIG-06'),
  'interval.measuredTo': word('R-ELIG-06', ['NEXT_CLASS_OPENING', 'TAKING_PART_AGAIN']),
  'prisoner.maxAge': whole('years', 'lower', 'R-ELIG-08a'),
  'prisoner.sentenceEndsBefore': dated('day', 'lower', 'R-ELIG-08b'),
  'fund.specialAccount.employabilityRequired': demand('R-ELIG-02b'),
  'eligibility.employabilityRequired': demand('R-ELIG-02a'),
  'fee.student': whole('fen', 'lower', 'R-ELIG-12'),
} as const;
