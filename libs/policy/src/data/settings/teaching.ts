export const teachingSettings = {
  'teacher.minCertified': {
    id: 'A-60',
    default: 1 as number,
    says: 'certified teachers of an enterprise centre at the least; an officer confirms their number',
  },
} as const;
