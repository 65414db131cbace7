export interface PostgresOptions {
  readonly dataFolder: string;
  /** A free one when absent. */
  readonly port?: number;
  readonly durable: boolean;
  /** Server settings over the usual ones, such as `archive_command`. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** Told what a person at the screen should know. */
  readonly say?: (line: string) => void;
}

export interface Postgres {
  /** Superuser, database `postgres`. */
  readonly url: string;
  readonly port: number;
  /** Where the data really stands; see `say`. */
  readonly dataFolder: string;
  readonly cluster: string;
  readonly pid: number;
  /** Fulfilled when the server has ended, for whatever reason. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

export function startPostgres(options: PostgresOptions): Promise<Postgres>;
export function freePort(): Promise<number>;
export function homeOf(folder: string, say: (line: string) => void): string;
