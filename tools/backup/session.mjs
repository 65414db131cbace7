import { randomBytes } from 'node:crypto';
import pg from 'pg';

/**
 * One connection from the beginning of a backup to its end: PostgreSQL ends the backup when it is lost. A slot that lives
 * only as long as this connection keeps every segment of the log that is written meanwhile.
 */
export class BackupSession {
  #client;
  #slot = `jiquan_backup_${randomBytes(6).toString('hex')}`;
  #lost;
  startLsn;

  static async begin(url, label) {
    const session = new BackupSession();
    session.#client = new pg.Client({ connectionString: url, application_name: 'jiquan-backup' });
    session.#lost = new Promise((_, fail) => session.#client.on('error', fail));
    session.#lost.catch(() => {});
    await session.#client.connect();
    try {
      await session.#ask('SELECT pg_create_physical_replication_slot($1, true, true)', [session.#slot]);
      session.startLsn = (await session.#ask('SELECT pg_backup_start($1, true) AS lsn', [label])).lsn;
    } catch (error) {
      await session.close();
      throw error;
    }
    return session;
  }

  /** What is being served, for the list of contents. */
  async server() {
    return this.#ask(
      `SELECT current_setting('server_version') AS version, system_identifier::text AS system,
         (SELECT count(*) FROM pg_tablespace WHERE spcname NOT IN ('pg_default', 'pg_global'))::integer AS tablespaces FROM pg_control_system()`,
    );
  }

  /** Ends the copying. The server closes the current segment of the log itself, so that the last one is whole. */
  async end() {
    const stopped = await this.#ask('SELECT lsn::text, labelfile AS label FROM pg_backup_stop(false)');
    const { first, last } = await this.#ask('SELECT pg_walfile_name($1::pg_lsn) AS first, pg_walfile_name($2::pg_lsn) AS last', [this.startLsn, stopped.lsn]);
    return { stopLsn: stopped.lsn, label: stopped.label, first, last };
  }

  async close() {
    await this.#client.end().catch(() => {});
  }

  async #ask(sql, parameters = []) {
    const { rows } = await Promise.race([this.#client.query(sql, parameters), this.#lost]);
    return rows[0];
  }
}
