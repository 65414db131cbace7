import type { Outcome } from '../frame/finding';
import type { Rule } from '../frame/rule';
import { judge, type FactsOf, type RuleId } from '../rules';
import { type SetName, sets } from './sets';

/** One case: under a set, facts give an outcome. */
export type Case<Id extends RuleId> = readonly [set: SetName, facts: FactsOf<Id>, outcome: Outcome];
export type Cases = { readonly [Id in RuleId]?: readonly Case<Id>[] };

/** Runs a table of cases, and asks that every rule of the family is in it with a yes and a no. */
export function prove(families: readonly Record<string, unknown>[], table: Cases): void {
  for (const [id, cases] of Object.entries(table) as [RuleId, readonly Case<RuleId>[]][]) {
    describe(id, () => {
      test.each(cases.map(([set, facts, outcome]) => ({ set, facts, outcome })))(
        '$set: $outcome %#',
        ({ set, facts, outcome }) => {
          const finding = judge(id, facts as never, sets[set]);
          expect({ facts, outcome: finding.outcome, missing: finding.missing }).toMatchObject({ facts, outcome });
          expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
        },
      );

      test('has a yes and a no', () => {
        const given = cases.map(([, , outcome]) => outcome);
        expect(given).toContain('passed');
        expect(given.some((outcome) => outcome !== 'passed' && outcome !== 'not-applicable')).toBe(true);
      });
    });
  }

  test('every rule of the family is proven', () => {
    const ids = families
      .flatMap((family) => Object.values(family))
      .filter(isRule)
      .map((rule) => rule.id);
    expect(Object.keys(table).sort()).toEqual([...ids].sort());
  });
}

const isRule = (value: unknown): value is Rule<unknown> =>
  typeof value === 'function' && 'asks' in value && 'id' in value;
