import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isAlive } from '../../../../tools/postgres/owner.mjs';
import { freePort } from '../../../../tools/postgres/postgres.mjs';
import type { DemoFile } from '../commands/installation';

const ROOT = resolve(__dirname, '../../../..');
const READY_MILLISECONDS = 120_000;

describe('npm start, after everything it started was killed', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-killed-'));
  const starts: ChildProcess[] = [];
  let port: number;
  beforeAll(async () => {
    port = await freePort();
  });
  afterAll(async () => {
    for (const each of starts) await ended(each, 'SIGINT');
    rmSync(dataFolder, { recursive: true, force: true });
  });

  function ended(start: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
    if (start.exitCode !== null || start.signalCode !== null) return Promise.resolve();
    const gone = new Promise((done) => start.once('exit', done));
    start.kill(signal);
    return gone;
  }

  /** As `npm start` does it; resolves with what it said until it was ready. */
  async function start(): Promise<{ readonly program: ChildProcess; readonly said: string }> {
    const env = { ...process.env, JIQUAN_DATA: dataFolder, JIQUAN_PORT: String(port) };
    const program = spawn(process.execPath, [join(ROOT, 'tools', 'start.mjs')], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    starts.push(program);
    let said = '';
    await new Promise<void>((ready, failed) => {
      const late = setTimeout(() => failed(new Error(`not ready:\n${said}`)), READY_MILLISECONDS);
      const hear = (text: Buffer): void => {
        said += text.toString();
        if (said.includes('is ready after')) ready();
      };
      program.stdout.on('data', hear);
      program.stderr.on('data', hear);
      program.once('exit', (code) => failed(new Error(`ended with ${code}:\n${said}`)));
      program.once('exit', () => clearTimeout(late));
    });
    return { program, said };
  }

  const running = (name: string) => JSON.parse(readFileSync(join(dataFolder, 'running', name), 'utf8')) as { pid: number; born: string };
  const demo = () => JSON.parse(readFileSync(join(dataFolder, 'demo.json'), 'utf8')) as DemoFile;
  const left = async () => ((await (await fetch(`http://127.0.0.1:${port}/voucher/campaigns/${demo().campaign}`)).json()) as { left: number }).left;

  it('the start alone: its county, database and simulators leave with it, and the next start finds everything', async () => {
    const { program } = await start();
    const county = running('jiquan');
    const places = await left();
    await ended(program, 'SIGKILL');
    await start();
    expect(isAlive(county)).toBe(false);
    expect(await left()).toBe(places);
  });

  it('the start, while its county stands still: the next start finds it by its number and ends it', async () => {
    const county = running('jiquan');
    process.kill(county.pid, 'SIGSTOP');
    await ended(starts.at(-1) as ChildProcess, 'SIGKILL');
    const { said } = await start();
    expect(said).toContain(`jiquan (process ${county.pid})`);
    expect(isAlive(county)).toBe(false);
  });

  it('everything at once, the database too', async () => {
    const places = await left();
    const server = Number(readFileSync(join(dataFolder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
    for (const pid of [server, ...['jiquan', 'real-name', 'query-system'].map((name) => running(name).pid)]) process.kill(pid, 'SIGKILL');
    await ended(starts.at(-1) as ChildProcess, 'SIGKILL');
    await start();
    expect(await left()).toBe(places);
  });

  it('Ctrl-C leaves nothing behind', async () => {
    await ended(starts.at(-1) as ChildProcess, 'SIGINT');
    expect(existsSync(join(dataFolder, 'running', 'jiquan'))).toBe(false);
    expect(existsSync(join(dataFolder, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
  });
});
