import { addMilliseconds } from '@jiquan/kernel';
import { Sweep, type Sweeper, systemCall, Work } from '@jiquan/platform';

const CHUNK = 1_000;
/** Ended sessions stay this long, so that a stolen refresh token is still recognised as one used before. */
const KEEP_DAYS = 30;
const DAY_MS = 86_400_000;

@Sweep({ everySeconds: 3_600 })
export class ForgetSessionsSweep implements Sweeper {
  constructor(private readonly work: Work) {}

  async run(): Promise<number> {
    return this.work.run(systemCall('identity.forget-sessions'), async (tx) => {
      const before = addMilliseconds(tx.systemNow, -KEEP_DAYS * DAY_MS);
      const sessions = await tx.query(
        `DELETE FROM session WHERE id IN (SELECT id FROM session WHERE ends_at < $1 ORDER BY id LIMIT ${CHUNK} FOR UPDATE SKIP LOCKED) RETURNING 1`,
        [before],
      );
      const assertions = await tx.query(
        `DELETE FROM used_assertion WHERE hash IN (SELECT hash FROM used_assertion WHERE expires_at < $1 ORDER BY hash LIMIT ${CHUNK}) RETURNING 1`,
        [tx.systemNow],
      );
      return sessions.length + assertions.length;
    });
  }
}
