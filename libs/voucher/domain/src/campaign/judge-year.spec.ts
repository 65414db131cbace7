import { day } from '@jiquan/kernel';
import { resolve, type RuleSet } from '@jiquan/policy';
import { HEN23 } from '../samples';
import { isPlanned, judgeYear, type StageCount } from './index';

const demo = resolve('DEMO/demo-county', day('2026-03-01')) as RuleSet;
const counts = (redeemed: number, claimed: number, revoked = 0): StageCount[] => [
  { stage: 'redeemed', vouchers: redeemed },
  { stage: 'claimed', vouchers: claimed },
  { stage: 'revoked', vouchers: revoked },
];

describe('the vouchers of a year against the plan (R-VCH-09, A-03)', () => {
  test.each([
    ['both reached', counts(300, 700), 'passed'],
    ['one too few issued', counts(300, 699), 'flags'],
    ['one too few used', counts(299, 900), 'flags'],
    ['revoked ones are issued and not used', counts(299, 700, 1), 'flags'],
    ['none yet', [], 'flags'],
  ] as const)('%s: %#', (_, given, outcome) => {
    expect(judgeYear('DEMO/demo-county', given, demo)).toMatchObject({ rule: 'R-VCH-09', outcome, defaults: ['A-03'], compared: { division: 'DEMO/demo-county' } });
  });

  test('the plan is that of its own division, and of no county below', () => {
    expect([isPlanned('CN-HA', HEN23), isPlanned('CN-HA/puyang/puyang-county', HEN23), isPlanned('DEMO/demo-county', demo)]).toEqual([true, false, true]);
  });
});
