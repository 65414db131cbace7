export const eligibilitySettings = {} as const;
