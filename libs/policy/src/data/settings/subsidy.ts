export const subsidySettings = {
  'training.onePerYear': {
    id: 'A-50',
    default: true as boolean,
    says: 'same person, occupation and level once a year',
  },
  'certified.moreThanRecognised': {
    id: 'A-08',
    default: 'HOLD' as const,
    says: 'held for a person; the system never chooses persons',
  },
} as const;
