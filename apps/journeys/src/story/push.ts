import { setTimeout as wait } from 'node:timers/promises';
import { addDays, addMonths, day, dayOf } from '@jiquan/kernel';
import type { Cast } from './cast';
import { allPages, PAGE } from './pages';

export interface Pushed {
  readonly push: string;
  readonly lines: number;
  readonly totalFen: number;
}

/** The push of the month the business clock shows, or of the next one when that is sent; what is not fresh is verified again first. */
export async function pushMonth(cast: Cast, fund: string): Promise<Pushed> {
  const { world } = cast.administrator;
  let leavingOut: number | undefined;
  return world.until('a push', async () => {
    const today = dayOf(await world.now());
    const answer = await cast.hrss[0].call.settlement.push.attempt({ division: cast.division, fund, month: today.slice(0, 7), ...(leavingOut === undefined ? {} : { leavingOut }) });
    if ('refused' in answer) {
      // Every line waits for the query system to be asked again.
      if (answer.refused === 'push.nothing' && Number(answer.facts['waiting']) > 0) return undefined;
      if (answer.refused !== 'push.already-sent') throw new Error(`push refused: ${answer.refused} ${JSON.stringify(answer.facts)}`);
      await world.morningOf(day(`${addMonths(today, 1).slice(0, 7)}-01`), () => cast.administrator.token());
      return undefined;
    }
    if (answer.push) return { push: answer.push, lines: answer.lines, totalFen: answer.totalFen };
    const stale = answer.waiting.filter(({ reason }) => reason === 'verification.stale').map(({ line }) => line);
    leavingOut = (await whenFresh(cast, fund, new Set(stale))) ? undefined : answer.notFresh;
    return undefined;
  });
}

/**
 * One push a month: it does not go while lines wait only to be verified again. The query system may be out for long, so the
 * officer does not wait for ever, and leaves out those that are not fresh then.
 */
async function whenFresh(cast: Cast, fund: string, stale: ReadonlySet<string>): Promise<boolean> {
  const yesterday = addDays(dayOf(await cast.administrator.world.now()), -1);
  const patientUntil = Date.now() + FRESH_MILLISECONDS;
  while (Date.now() < patientUntil) {
    const lines = await approvedLines(cast, fund);
    if (lines.filter(({ line }) => stale.has(line)).every(({ verifiedAsOf }) => dayOf(verifiedAsOf) >= yesterday)) return true;
    await wait(PAUSE_MILLISECONDS);
  }
  return false;
}

const FRESH_MILLISECONDS = 60_000;
const PAUSE_MILLISECONDS = 500;

/** The lines of every approved application to a fund. */
export async function approvedLines(cast: Cast, fund: string) {
  const { settlement } = cast.auditor.call;
  const applications = await allPages(async (after) => {
    const { applications: rows, next } = await settlement.applications({ state: 'approved', limit: PAGE, ...(after ? { after } : {}) });
    return { rows, next };
  });
  const lines = [];
  for (const { application } of applications.filter((each) => each.fund === fund)) lines.push(...(await linesOf(cast, application)));
  return lines;
}

/** Every line of an application and where each is. */
export function linesOf(cast: Cast, application: string) {
  return allPages(async (after) => {
    const { lines: rows, next } = await cast.auditor.call.settlement.applicationLines({ application, limit: PAGE, ...(after ? { after } : {}) });
    return { rows, next };
  });
}
