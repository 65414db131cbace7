export const teachingSettings = {} as const;
