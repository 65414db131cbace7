import { spawn } from 'node:child_process';

/**
 * Runs a server, and signals it when our end of its standard input closes: also when we are killed.
 * It stands in a process group of its own, so that Ctrl-C reaches us and not the server under us.
 */
const KEEPER = `
exec 3<&0
signal=$1; shift
"$@" 3<&- </dev/null >&2 &
server=$!
echo $server
exec >&2
(read -r line <&3; kill -$signal $server 2>/dev/null) &
reader=$!
wait $server
ended=$?
kill $reader 2>/dev/null
exit $ended`;

const STOP_SECONDS = 30;

/**
 * `output` is a file descriptor for what the server writes. The server lives as long as this program and does
 * not keep it alive. Answers once the server's own process number is known.
 */
export async function keep(command, args, { output, stopSignal, lastSignal, ...options }) {
  const keeper = spawn('/bin/sh', ['-c', KEEPER, 'keeper', stopSignal, command, ...args], {
    cwd: '/',
    ...options,
    stdio: ['pipe', 'pipe', output],
    detached: true,
  });
  let over = false;
  const ended = new Promise((done) => {
    keeper.once('error', done);
    keeper.once('exit', done);
  }).finally(() => {
    over = true;
  });
  keeper.stdin.on('error', () => {});
  const pid = await firstNumber(keeper.stdout, ended);
  keeper.stdout.destroy();
  keeper.unref();
  keeper.stdin.unref?.();
  const signal = (name) => {
    if (over || !pid) return;
    try {
      process.kill(pid, name);
    } catch {
      // It has just ended by itself, which is what was asked.
    }
  };
  const stop = async () => {
    keeper.ref();
    keeper.stdin.end();
    const late = setTimeout(() => signal(lastSignal), STOP_SECONDS * 1000);
    await ended;
    clearTimeout(late);
  };
  const kill = async () => {
    keeper.ref();
    signal('SIGKILL');
    await ended;
  };
  return { pid, ended, isOver: () => over, stop, kill };
}

function firstNumber(stream, ended) {
  return new Promise((done) => {
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) done(Number(text));
    });
    stream.on('error', () => {});
    ended.then(() => done(undefined));
  });
}
