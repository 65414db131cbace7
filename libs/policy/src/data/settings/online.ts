export const onlineSettings = {} as const;
