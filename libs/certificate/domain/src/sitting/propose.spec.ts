import { day, instant } from '@jiquan/kernel';
import { resolve, type RuleSet } from '@jiquan/policy';
import { body, hcx21, hen23 } from '../samples';
import { judgeProposal, proposeSitting } from './index';

const now = instant('2023-05-20T02:00:00.000Z');
const facts = {
  id: 'sitting-1',
  body,
  byBody: false,
  institution: 'institution-1',
  class: { id: 'class-1', notRecognised: false },
  division: 'CN-HA/puyang/puyang-county',
  ruleSet: hen23,
  occupation: '4-03-02-01',
  catalogueEdition: '2022',
  level: 'JUNIOR',
  mode: 'OFFLINE' as const,
  heldOn: day('2023-05-20'),
  place: '第一考场',
  noLocalBody: null,
  account: 'account-1',
};
/** Under HCX21 the day must be three days ahead: 20 May counts to 23 May. */
const underHcx21 = { ...facts, ruleSet: hcx21, division: 'CN-HA/xinyang/huangchuan', body: { ...body, division: 'CN-HA' } };

describe('propose a sitting', () => {
  test('by an institution it waits for the body, by the body for HRSS', () => {
    expect(proposeSitting(facts, now)).toMatchObject({ state: 'proposed', bodyAcceptedBy: null, ruleSet: { code: hen23.code } });
    expect(proposeSitting({ ...facts, byBody: true }, now)).toMatchObject({ state: 'body-accepted', bodyAcceptedBy: 'account-1' });
  });

  test.each([
    ['R-ASM-03, A-39: three days ahead', { ...underHcx21, heldOn: day('2023-05-23') }],
    ['R-ASM-03: a silent rule set asks for no notice', facts],
    ['R-ASM-02b: online theory where the rule set does not forbid it', { ...facts, mode: 'ONLINE_THEORY' as const }],
    ['R-ASM-20: a filing that names no occupation', { ...facts, body: { ...body, occupations: [] }, occupation: '4-01-06-01' }],
    ['R-ASM-10: a body from elsewhere, with the reason', { ...facts, body: { ...body, division: 'CN-HA/kaifeng' }, noLocalBody: '本地无机构' }],
    ['a body of the province is local', { ...facts, body: { ...body, division: 'CN-HA' } }],
    ['persons without a class', { ...facts, class: null }],
  ])('yes: %s', (_, given) => {
    expect(proposeSitting(given, now)).toMatchObject({ id: 'sitting-1' });
  });

  test.each([
    ['R-ASM-20: not filed', { ...facts, body: { ...body, state: 'recorded' as const } }, 'body.not-filed', 'R-ASM-20'],
    ['R-ASM-08: blacklisted', { ...facts, body: { ...body, state: 'blacklisted' as const } }, 'body.not-filed', 'R-ASM-08'],
    ['R-ASM-20: another occupation', { ...facts, occupation: '4-01-06-01' }, 'body.occupation-not-named', 'R-ASM-20'],
    ['the class was not recognised', { ...facts, class: { ...facts.class, notRecognised: true } }, 'sitting.class-not-recognised', 'R-ATT-03a'],
    ['R-ASM-10: a body from elsewhere without a reason', { ...facts, body: { ...body, division: 'CN-HA/kaifeng' } }, 'sitting.body-elsewhere', 'R-ASM-10'],
    ['A-61: no rule set', { ...facts, ruleSet: undefined }, 'sitting.rule-set-none', 'A-61'],
    ['R-ASM-02a: online theory under HCX21', { ...underHcx21, heldOn: day('2023-05-23'), mode: 'ONLINE_THEORY' as const }, 'sitting.offline-only', 'R-ASM-02a'],
    ['R-ASM-03: two days ahead', { ...underHcx21, heldOn: day('2023-05-22') }, 'sitting.notice-short', 'R-ASM-03'],
    ['a day that is past', { ...facts, heldOn: day('2023-05-19') }, 'sitting.notice-short', 'R-ASM-03'],
  ])('no: %s', (_, given, refused, rule) => {
    const answer = proposeSitting(given, now);
    expect(answer).toMatchObject({ refused, cites: expect.arrayContaining([rule]) as string[] });
  });

  const said = (given: Partial<typeof facts>, set: RuleSet) =>
    judgeProposal({ ...facts, ...given }, day('2023-05-20'), set).map(({ rule, outcome }) => `${rule} ${outcome}`);
  const elsewhere = { body: { ...body, division: 'CN-HA/kaifeng' } };
  const hen22 = resolve('CN-HA/kaifeng', day('2022-06-01')) as RuleSet;
  test.each<[string, string[], string[]]>([
    ['HCX21: three days ahead, offline', said(underHcx21, hcx21), ['R-ASM-02a passed', 'R-ASM-02b not-applicable', 'R-ASM-03 refused', 'R-ASM-10 passed', 'R-ASM-12 not-applicable']],
    ['HEN22: online theory is promoted', said(elsewhere, hen22), ['R-ASM-02a not-applicable', 'R-ASM-02b flags', 'R-ASM-03 not-applicable', 'R-ASM-10 refused', 'R-ASM-12 not-applicable']],
  ])('what the rules say under %s', (_, found, expected) => expect(found).toEqual(expected));

  test('R-ASM-10: the rule decides where the set states it; elsewhere the demand is ours', () => {
    expect(proposeSitting({ ...facts, ...elsewhere, ruleSet: hen22 }, now)).toMatchObject({ facts: { outcome: 'refused', of: 'CN-HA/kaifeng' }, cites: ['R-ASM-10'] });
    expect(proposeSitting({ ...facts, ...elsewhere }, now)).toMatchObject({ facts: { of: 'CN-HA/kaifeng' }, cites: ['R-ASM-10', 'configured'] });
  });
});
