import { addDays, type Day } from '@jiquan/kernel';
import type { Actor } from '../story/actor';
import type { Cast } from '../story/cast';

/** An application and the two people who stand for the industry department in it: of HRSS where there is no department. */
export interface Claim {
  readonly application: string;
  readonly reviewers: readonly [Actor, Actor];
}

const NOTE = '经核实同意。Checked against the facts shown.';

/** Acceptance, four reviews by four people, and one notice period for all of them, after which the business clock goes on. */
export async function approveClaims(cast: Cast, claims: readonly Claim[], site: { readonly name: string; readonly address: string }): Promise<Day> {
  const { world } = cast.administrator;
  const ends: Day[] = [];
  for (const { application, reviewers } of claims) {
    const [first, second] = reviewers;
    await first.call.settlement.accept({ application });
    await first.call.settlement.review({ application, step: 'industry-first', opinion: 'agree', note: NOTE });
    await second.call.settlement.review({ application, step: 'industry-second', opinion: 'agree', note: NOTE });
    const { until } = await cast.hrss[0].call.settlement.publishNotice({ application, site: site.name, address: site.address });
    if (!until) throw new Error('the calendar of the notice is not published');
    ends.push(until);
  }
  const over = addDays(ends.sort().at(-1) as Day, 1);
  await world.morningOf(over, () => cast.administrator.token());
  for (const { application } of claims) {
    await cast.hrss[0].call.settlement.review({ application, step: 'hrss-first', opinion: 'agree', note: NOTE });
    await cast.hrss[1].call.settlement.review({ application, step: 'hrss-second', opinion: 'agree', note: NOTE });
  }
  return over;
}
