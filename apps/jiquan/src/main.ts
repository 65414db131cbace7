import { firstAdministrator } from '@jiquan/identity-service';
import { runProcess } from '@jiquan/platform';
import { contexts } from './contexts';
import { prepare } from './prepare';

/** The county edition: every context in one process. `prepare` makes keys, databases and settings for either edition. */
if (process.argv[2] === 'prepare') {
  prepare(process.env).then(
    (settings) => process.stdout.write(`${JSON.stringify(settings)}\n`),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
} else {
  void runProcess(contexts, firstAdministrator);
}
