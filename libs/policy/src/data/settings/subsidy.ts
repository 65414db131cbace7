export const subsidySettings = {
  'payee.training': {
    id: 'A-04',
    default: 'CLAIMANT' as 'CLAIMANT' | 'WORKER',
    words: ['CLAIMANT', 'WORKER'],
    says: 'a training subsidy is paid to whoever claims on the form; to the worker where the claimant is the individual',
  },
  'training.onePerYear': {
    id: 'A-50',
    default: true as boolean,
    says: 'same person, occupation and level once a year',
  },
  'certified.moreThanRecognised': {
    id: 'A-08',
    default: 'HOLD' as 'HOLD' | 'REFUSE',
    words: ['HOLD', 'REFUSE'],
    says: 'held for a person; the system never chooses persons',
  },
  'assessment.keyByKind': {
    id: 'A-49',
    default: false as boolean,
    says: 'one assessment subsidy whatever the kind of certificate; 1+X is counted apart',
  },
  'reward.capPer': {
    id: 'A-51',
    default: 'ENTERPRISE_LIFETIME' as 'ENTERPRISE_LIFETIME' | 'ENTERPRISE_YEAR',
    words: ['ENTERPRISE_LIFETIME', 'ENTERPRISE_YEAR'],
    says: 'the cap holds for all that one enterprise ever received, not anew each year',
  },
} as const;
