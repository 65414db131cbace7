/** English names are made of the facts' own names; these few would not be understood that way. */
export const englishWords: Readonly<Record<string, string>> = {
  better: 'certificates that come first',
  different: 'different people',
  enough: 'front-line share reached',
  short: 'class hours recorded too short',
  stated: 'stated amount',
  turn: 'fund whose turn it is',
  twice: 'named twice',
  wanting: 'still wanting',
  within: 'within the deduction limit',
};
