import type { ContextDefinition } from './context';
import { type Running, startServer } from './server';

/** Requests in hand get this long to finish before the process leaves anyway. */
const STOP_SECONDS = 20;

/** Starts the contexts as a process of their own: says when it is ready, stops cleanly on SIGTERM and SIGINT. */
export async function runProcess(contexts: readonly ContextDefinition[], started: (running: Running) => Promise<void> = () => Promise.resolve()): Promise<void> {
  const hadParent = process.connected;
  try {
    const running = await startServer({ contexts, env: process.env });
    await started(running);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void leave(running));
    if (hadParent) leaveWithParent(running);
    // Whoever started this process waits for this line.
    if (process.connected) process.send?.({ ready: running.url });
    running.log.info({ url: running.url, contexts: contexts.map((each) => each.name) }, 'ready');
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  }
}

/** A program that started us over a channel looks after our database and our port: we serve as long as it lives. */
function leaveWithParent(running: Running): void {
  process.once('disconnect', () => void leave(running));
  if (process.channel) process.channel.unref();
  else void leave(running);
}

async function leave(running: Running): Promise<void> {
  setTimeout(() => process.exit(1), STOP_SECONDS * 1000).unref();
  await running.stop().catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
  process.exit();
}
