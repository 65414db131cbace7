/** Something a person can put right; the message says what and how. Everything else is a fault. */
export class Refused extends Error {}
