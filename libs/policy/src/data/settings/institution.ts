export const institutionSettings = {} as const;
