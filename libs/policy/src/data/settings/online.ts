export const onlineSettings = {
  'online.listedTwice': {
    id: 'A-16',
    default: 'STRICTER' as string,
    words: ['STRICTER', 'LOOSER'],
    says: 'STRICTER: an occupation in both rows needs its offline hours; LOOSER: it may be wholly online',
  },
  'online.banYear': {
    id: 'A-17',
    default: 'BREACH' as string,
    words: ['BREACH', 'DISCOVERY'],
    says: 'BREACH: the rule of the year of the breach bans a platform; DISCOVERY: that of the year it was found out',
  },
  'online.classHourCounts': {
    id: 'A-65',
    default: 'VERIFIED' as string,
    words: ['VERIFIED', 'LOGGED'],
    says: 'VERIFIED: pauses and time without liveness are no part of an online class hour; LOGGED: all logged time is',
  },
  'online.assessmentMonthsFor': {
    id: 'A-68',
    default: 'EVERY_LISTED' as string,
    words: ['EVERY_LISTED', 'OFFLINE_PRACTICE'],
    says: 'EVERY_LISTED: every occupation of the list; OFFLINE_PRACTICE: only those that need offline hours',
  },
  'online.sessionFlagReach': {
    id: 'A-75',
    default: 'LEARNER' as string,
    words: ['LEARNER', 'CLASS'],
    says: 'LEARNER: a fault of one session voids that learner’s result; CLASS: the whole class’s',
  },
  'online.voidsPaid': {
    id: 'A-76',
    default: false as boolean,
    says: 'false: what is paid already falls only by a decision of HRSS; true: it falls at once',
  },
} as const;
