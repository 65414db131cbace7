export type Prepared =
  | { readonly available: true; readonly java: string; readonly jars: string }
  | { readonly available: false; readonly why: string; readonly whatToInstall: string };

export interface KafkaNode {
  readonly id: number;
  readonly log: string;
  pid(): number;
  ended(): Promise<unknown>;
  stop(): Promise<void>;
  /** As a machine loses power. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

export interface Kafka {
  /** `host:port`, several with commas, as `KAFKA_BROKERS` has them. */
  readonly brokers: string;
  /** Empty when the brokers are not ours. */
  readonly nodes: readonly KafkaNode[];
  stop(): Promise<void>;
}

/** Whether Kafka can be started here, and if not what to install. */
export function prepareKafka(say?: (line: string) => void): Prepared;
export function startKafka(options: {
  readonly dataFolder: string;
  readonly nodes?: number;
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
  readonly say?: (line: string) => void;
}): Promise<Kafka>;
