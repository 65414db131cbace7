export const assessmentSettings = {
  'assessment.noticeDaysRunAs': {
    id: 'A-39',
    default: 'DAY' as string,
    words: ['DAY', 'WORKING_DAY'],
    says: 'DAY: days of notice are calendar days; WORKING_DAY: they are working days',
  },
  'satisfaction.minResponse': {
    id: 'A-42',
    default: '0.5' as string,
    says: 'answers from at least this share of trainees, else not yet assessable',
  },
  'satisfaction.autoRelease': {
    id: 'A-44',
    default: false as boolean,
    says: 'an officer releases from rectification after the minimum',
  },
} as const;
