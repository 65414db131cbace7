export const classesSettings = {
  'headcount.includeOpeningDay': {
    id: 'A-07',
    default: true as boolean,
    says: 'a count made by an inspection on the opening day enters the mean',
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
  'form.whereMissing': {
    id: 'A-62',
    default: 'ANNEX2_2021' as 'ANNEX2_2021' | 'ANNEX_2022' | 'NONE',
    words: ['ANNEX2_2021', 'ANNEX_2022', 'NONE'],
    says: 'the form used where a document names an annex that is not at hand; NONE judges no form',
  },
} as const;
