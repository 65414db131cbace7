export function restoreBackup(options: {
  readonly file: string;
  readonly dataFolder: string;
  readonly passphrase: string;
  readonly say?: (line: string) => void;
}): Promise<{ readonly made: string; readonly postgres: string }>;
