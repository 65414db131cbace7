export const reportingRules = {} as const;
