import type { Refusal } from '@jiquan/kernel';

/** The infrastructure could not carry the command; asking again is safe. */
export class Unavailable extends Error {
  constructor(
    readonly refusal: Refusal,
    cause: unknown,
  ) {
    super(refusal.refused, { cause });
  }
}

/** Something nobody expected. Its id is in the log and in the audit; its text never leaves the process. */
export class Fault extends Error {
  audited = true;
  constructor(
    readonly id: string,
    cause: unknown,
  ) {
    super(`fault ${id}`, { cause });
  }
}
