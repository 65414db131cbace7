export const attendanceSettings = {
  'attendance.minRate': {
    id: 'A-06',
    default: null as string | null,
    says: 'no numeric gate; below a configured rate a person looks',
  },
  'video.notRecognisedUnit': {
    id: 'A-35',
    default: 'CLASS' as 'CLASS' | 'PERIOD',
    words: ['CLASS', 'PERIOD'],
    says: 'a recording that does not show everybody costs the class; PERIOD: the failing lessons alone',
  },
  'video.failureNeedsOfficer': {
    id: 'A-36',
    default: true as boolean,
    says: 'a lesson with fewer visible than present counts once an officer has confirmed it',
  },
  'video.clipToleranceSeconds': {
    id: 'A-37',
    default: 0 as number,
    says: 'seconds a clip of practice may be short of the stated length',
  },
  'video.retentionFrom': {
    id: 'A-38',
    default: 'CLASS_CLOSE' as 'CLASS_CLOSE' | 'RECORDING',
    words: ['CLASS_CLOSE', 'RECORDING'],
    says: 'recordings are kept from the later of assessment and payment',
  },
} as const;
