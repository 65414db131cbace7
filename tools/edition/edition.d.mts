import type { Kafka } from '../kafka/kafka.mjs';
import type { Postgres } from '../postgres/postgres.mjs';

export type ContextName = 'identity' | 'voucher' | 'training' | 'certificate' | 'settlement';
export const CONTEXTS: readonly ContextName[];

/** One of our processes. `kill` is `kill -9`; `start` brings it back with the same settings and port, and with more. */
export interface ProcessHandle {
  readonly name: string;
  readonly url: string;
  readonly ended: Promise<unknown>;
  pid(): number | undefined;
  running(): boolean;
  start(more?: Readonly<Record<string, string>>): Promise<void>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface Edition {
  readonly edition: 'county' | 'province';
  readonly urls: Readonly<Record<ContextName, string>>;
  readonly adminUrl: string;
  readonly postgres: Postgres;
  readonly kafka: Kafka | undefined;
  readonly simulators: { readonly realName: string; readonly querySystem: string };
  /** By name: `jiquan` in the county edition, one per context in the province edition; of several the second is `voucher-2`. */
  readonly processes: Readonly<Record<string, ProcessHandle>>;
  /** Settings of each process, with the addresses of its database. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly dataFolder: string;
  stop(): Promise<void>;
}

export interface EditionOptions {
  readonly edition: 'county' | 'province';
  readonly dataFolder: string;
  readonly port?: number;
  readonly durable?: boolean;
  /** How many processes of a context run side by side; one unless told. */
  readonly replicas?: Readonly<Partial<Record<ContextName, number>>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Flags of the simulators; `['--calm']` unless told. */
  readonly simulators?: readonly string[];
  readonly postgresSettings?: Readonly<Record<string, string | number>>;
  readonly say?: (line: string) => void;
  readonly log?: (name: string, line: string) => void;
}

export function startEdition(options: EditionOptions): Promise<Edition>;
