export const onlineRules = {} as const;
