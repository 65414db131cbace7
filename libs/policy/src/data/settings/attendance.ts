export const attendanceSettings = {
  'attendance.minRate': {
    id: 'A-06',
    default: null as string | null,
    says: 'no numeric gate; below a configured rate a person looks',
  },
} as const;
