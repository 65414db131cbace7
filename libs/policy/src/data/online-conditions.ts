/** The six conditions of online training of which any one is enough (R-ONL-02 to R-ONL-07), in the order the documents name them. */
export const prohibitedConditions = [
  'FAST_FORWARD',
  'MULTI_WINDOW',
  'NO_POP_UP',
  'NO_LIVENESS_COMPARISON',
  'NOT_IN_CONTENT_ORDER',
  'NO_RANDOM_PHOTO',
] as const;

export type OnlineCondition = (typeof prohibitedConditions)[number];
