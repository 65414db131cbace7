import { dated, demand, list, whole, word } from '../../frame/parameter';

export const eligibilityParameters = {
  'student.exclusion': word('R-ELIG-05', [
    'OWN_SCHOOL_SAME_MAJOR',
    'GRADUATING_ACADEMIC_YEAR_SAME_MAJOR',
    'GRADUATION_YEAR_ANY_MAJOR',
  ]),
  'interval.minMonths': whole('months', 'higher', 'R-ELIG-06'),
  'interval.measuredTo': word('R-ELIG-06', ['NEXT_CLASS_OPENING', 'TAKING_PART_AGAIN']),
  'groups.key': list('groups', 'none', 'R-ELIG-07'),
  'groups.keyModes': list('training modes', 'none', 'R-ELIG-07a'),
  'groups.socialTraining': list('groups', 'none', 'R-ELIG-07d'),
  'groups.collegeTraining': list('groups', 'none', 'R-ELIG-07e'),
  'prisoner.maxAge': whole('years', 'lower', 'R-ELIG-08a'),
  'prisoner.sentenceEndsBefore': dated('before a day', 'lower', 'R-ELIG-08b'),
  'fund.specialAccount.employabilityRequired': demand('R-ELIG-02b'),
  'eligibility.employabilityRequired': demand('R-ELIG-02a'),
  'fee.povertyAlleviated': whole('fen', 'lower', 'R-ELIG-09'),
  'entrepreneurship.addressees': word('R-ELIG-11', ['ALL_WILLING', 'WILLING_IN_EARLY_STAGE', 'WILLING_AND_QUALIFIED']),
  'fee.student': whole('fen', 'lower', 'R-ELIG-12'),
} as const;
