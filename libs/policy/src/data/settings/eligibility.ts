export const eligibilitySettings = {
  'interval.monthDays': {
    id: 'A-14',
    default: null as number | null,
    says: 'a month is a calendar month, the last day of a shorter one included; or so many days, where configured',
  },
  'interval.scope': {
    id: 'A-15',
    default: 'ALL' as 'ALL' | 'ONLINE',
    words: ['ALL', 'ONLINE'],
    says: 'the interval holds for every subsidised training of the person, not for online training alone',
  },
  'classification.parts': {
    id: 'A-28',
    default: 3 as number,
    says: 'occupations are of one classification when so many parts of their code agree: three make a small class',
  },
  'prisoner.ageCovers': {
    id: 'A-31',
    default: 'ALL_THREE' as 'ALL_THREE' | 'PRISONERS',
    words: ['ALL_THREE', 'PRISONERS'],
    says: 'the age limit holds for prisoners, correction and detoxification; past it a person decides on the latter two',
  },
  'prisoner.lastYearDecidedByHand': {
    id: 'A-32',
    default: true as boolean,
    says: 'a sentence that ends within the year of the limit is decided by a person, not refused',
  },
} as const;
