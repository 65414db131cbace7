import { type Day, isRefusal } from '@jiquan/kernel';
import type { Rows } from '@jiquan/platform';
import { byPin, type Pin, resolve, type RuleSet } from '@jiquan/policy';

/** What is in force in a division on a day; undefined where nothing is. */
export function rulesOn(division: string, on: Day): RuleSet | undefined {
  const set = resolve(division, on);
  return isRefusal(set) ? undefined : set;
}

/** The procedure pinned for an application: the same years later, or a fault. Undefined until it is accepted. */
export function pinnedRules(pin: Pin | null): RuleSet | undefined {
  if (pin === null) return undefined;
  const set = byPin(pin);
  if (isRefusal(set)) throw new Error(`the pinned procedure ${pin.code}@${pin.revision} is not loaded: ${set.refused}`);
  return set;
}

/** Each procedure pinned for an application with a line in the push. */
export async function rulesOfPush(rows: Rows, push: string): Promise<RuleSet[]> {
  const pins = await rows.query<{ pin: Pin }>(
    `SELECT DISTINCT application.rule_set AS pin FROM push_line JOIN line ON line.id = push_line.line JOIN application ON application.id = line.application
     WHERE push_line.push = $1 AND application.rule_set IS NOT NULL`,
    [push],
  );
  return pins.flatMap(({ pin }) => pinnedRules(pin) ?? []);
}

/** The procedure pinned for the application of a line. */
export async function rulesOfLine(rows: Rows, line: string): Promise<RuleSet | undefined> {
  const [row] = await rows.query<{ pin: Pin | null }>(`SELECT application.rule_set AS pin FROM line JOIN application ON application.id = line.application WHERE line.id = $1`, [line]);
  return pinnedRules(row?.pin ?? null);
}
