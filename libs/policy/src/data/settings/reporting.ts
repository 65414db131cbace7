export const reportingSettings = {
  'manufacturing.level': {
    id: 'A-24',
    default: 'CITY' as 'CITY' | 'EVERY_DIVISION',
    words: ['CITY', 'EVERY_DIVISION'],
    says: 'the share is judged for cities; a county is shown for information',
  },
  'quota.ofRecord': {
    id: 'A-46',
    default: 'ANNEX' as 'ANNEX' | 'BODY',
    words: ['ANNEX', 'BODY'],
    says: 'the table of tasks is the quota; what only the text has is an extra line without one',
  },
  'quota.owner': {
    id: 'A-47',
    default: 'ANNEX' as 'ANNEX' | 'BODY',
    words: ['ANNEX', 'BODY'],
    says: 'a task belongs to the lead unit of the table, not to that of the text',
  },
  'carryOver.passes': {
    id: 'A-53',
    default: true as boolean,
    says: 'what began before the change of systems stays in the old one, and is flagged',
  },
  'manufacturing.by': {
    id: 'A-74',
    default: 'CLASS_MARK' as 'CLASS_MARK' | 'EMPLOYER_INDUSTRY',
    words: ['CLASS_MARK', 'EMPLOYER_INDUSTRY'],
    says: 'what an officer marked at the opening decides; the industry of the enterprise only helps',
  },
} as const;
