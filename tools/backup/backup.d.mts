export interface Server {
  readonly url: string;
  /** Where `startPostgres` keeps its folder. */
  readonly home: string;
  readonly cluster: string;
}
export function takeBackup(options: {
  readonly dataFolder: string;
  readonly server: Server;
  readonly file: string;
  readonly passphrase: string;
  readonly say?: (line: string) => void;
}): Promise<{ readonly file: string; readonly size: number }>;
