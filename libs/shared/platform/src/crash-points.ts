/** Places where a process may die; journeys kill it at each and look at what is left. */
export const crashPoints = ['after-decide', 'after-commit', 'after-send', 'after-handle', 'after-park'] as const;
export type CrashPoint = (typeof crashPoints)[number];

let armed: { readonly point: CrashPoint; readonly context: string; left: number } | undefined;

/** `JIQUAN_CRASH=voucher:after-commit:3` dies the third time that point is passed in that context. Refused in production. */
export function armCrash(setting: string | undefined, production: boolean): void {
  if (!setting) return;
  const [context, point, times] = setting.split(':');
  if (production || !crashPoints.includes(point as CrashPoint)) throw new Error(`JIQUAN_CRASH cannot be ${setting} here`);
  armed = { context: context as string, point: point as CrashPoint, left: Number(times ?? '1') };
}

export function crashAt(point: CrashPoint, context: string): void {
  if (!armed || armed.point !== point || armed.context !== context) return;
  armed.left--;
  if (armed.left <= 0) process.kill(process.pid, 'SIGKILL');
}
