import { ProblemError } from '@jiquan/wire';
import { demo } from './commands/demo';
import { token } from './commands/token';
import { tour } from './commands/tour';

/** Stories told from the command line; each reads where the installation is from the environment. */
const commands: Readonly<Record<string, (words: readonly string[]) => Promise<void>>> = {
  // These know every context from the inside, and a start need not wait for that. A dynamic import names the file's end.
  bench: async (words) => (await import('./commands/bench.js')).bench(words),
  check: async (words) => (await import('./commands/check.js')).check(words),
  demo,
  journey: async (words) => (await import('./commands/journey.js')).journey(words),
  // Starts an installation of its own, which needs the tools.
  scenario: async (words) => (await import('./commands/scenario.js')).scenario(words),
  token,
  tour,
};

const [name = '', ...words] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  process.stderr.write(`known: ${Object.keys(commands).join(', ')}\n`);
  process.exit(2);
}
command(words).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof ProblemError) process.stderr.write(`${JSON.stringify({ facts: error.problem.facts, issues: error.problem.issues }, null, 2)}\n`);
  process.exit(1);
});
