export interface TroubleSettings {
  readonly minMs: number;
  readonly maxMs: number;
  readonly failureShare: number;
  /** The number of the request that meets the outage; null for no outage. */
  readonly outageAfter: number | null;
  readonly outageMs: number;
  readonly down: boolean;
}

export interface SimulatorOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly host?: string;
  readonly seed?: number;
  /** A file that keeps the entries from one start to the next. */
  readonly keepIn?: string;
  readonly trouble?: Partial<TroubleSettings>;
}

export interface Simulator {
  readonly url: string;
  trouble(settings: Partial<TroubleSettings>): TroubleSettings;
  close(): Promise<void>;
}
