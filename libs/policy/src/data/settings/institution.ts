export const institutionSettings = {
  'blacklist.months': {
    id: 'A-57',
    default: null as number | null,
    says: 'a blacklisting ends only when an officer lifts it with a reason; or after so many months, where configured',
  },
  'crossCity.technicalSchools': {
    id: 'A-69',
    default: 'EXEMPT_AS_TRAINERS' as 'EXEMPT_AS_TRAINERS' | 'NOT_COUNTED_AS_LOCAL',
    words: ['EXEMPT_AS_TRAINERS', 'NOT_COUNTED_AS_LOCAL'],
    says: 'technical schools may train across cities; or are not counted among the institutions a city already has',
  },
  'occupationChange.yearEnd': {
    id: 'A-70',
    default: 'BOTH' as 'BOTH' | 'LISTED' | 'CHANGED',
    words: ['BOTH', 'LISTED', 'CHANGED'],
    says: 'listing and change both fall in the plan year, which satisfies either reading',
  },
} as const;
