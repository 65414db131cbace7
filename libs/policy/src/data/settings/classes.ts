export const classesSettings = {
  'headcount.includeOpeningDay': {
    id: 'A-07',
    default: true as boolean,
    says: 'the opening-day count enters the mean of inspections',
  },
  'headcount.waiverUsesCheckIns': {
    id: 'A-09',
    default: true as boolean,
    says: 'with a recorded waiver the opening count stands as far as face check-ins support it',
  },
  'practice.exemptListedOnline': {
    id: 'A-11',
    default: true as boolean,
    says: 'only occupations of an online list are exempt from practice share, teacher and workstation rules',
  },
} as const;
