import { entitlementOf } from './entitled';
import { type Answer, sortedSet } from './met';
import type { Season } from './season';

const same = (some: readonly string[], others: readonly string[]): boolean => sortedSet(some).join() === sortedSet(others).join();

/** What an answer left behind, read again when all is over: an audit line that cites the same rules, a reason, or a recovery. */
export async function traced(season: Season, { how, code, cites, audit, finding }: Answer): Promise<boolean> {
  if (audit) return (await season.county.auditLines(audit.context, audit.account, code)).some((line) => same(line, cites));
  if (finding) {
    const { state, reasons } = await entitlementOf(season, finding.class, finding.enrolment);
    return state !== 'payable' && reasons.some((reason) => reason.code === code && same(reason.cites, cites));
  }
  const { cast } = await season.stage();
  const { recoveries } = await cast.auditor.call.settlement.recoveries({ limit: 200 });
  return how === 'recovered' && recoveries.some((each) => each.state === code && same(each.cites, cites));
}
