export const certificateSettings = {
  'certificate.completionCounts': {
    id: 'A-05',
    default: true as boolean,
    says: 'a completion certificate counts only where no other can be had',
  },
  'lowValue.alertShareOfCap': {
    id: 'A-25',
    default: '0.8' as string,
    says: 'alert at this share of the cap; blocks nobody',
  },
} as const;
