/** English names are made of the facts' own names; these few would not be understood that way. */
export const englishWords: Readonly<Record<string, string>> = {
  among: 'of the groups named',
  better: 'certificates that come first',
  brokenOneOf: 'broken, one or more of',
  different: 'different people',
  enough: 'front-line share reached',
  practiceClipSeconds: 'recordings of practical class hours',
  short: 'class hours recorded too short',
  stated: 'stated amount',
  turn: 'fund whose turn it is',
  twice: 'named twice',
  wanting: 'still wanting',
  within: 'within the deduction limit',
};
