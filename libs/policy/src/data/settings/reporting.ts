export const reportingSettings = {} as const;
