/** Calls a minute in one process: brakes against guessing and scraping, not quotas. */
export const perMinute = {
  signIn: 20,
  signUp: 10,
  face: 20,
  statement: 60,
  presence: 600,
  ownPresence: 20,
  lookUp: 60,
  disclosure: 60,
} as const;
