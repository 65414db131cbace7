import { instant } from '@jiquan/kernel';
import { body, hcx21, hen23 } from '../samples';
import { blacklistBody, bodyNotFiled, fileBody, judgeProblem } from './index';

const now = instant('2023-06-01T16:00:00.000Z');

describe('an assessment body', () => {
  test('R-INST-11: a recorded one is filed on the day in Shanghai', () => {
    const recorded = { ...body, state: 'recorded' as const, filedOn: null };
    expect(fileBody({ body: recorded, document: '备案1号' }, now)).toEqual({
      ...recorded,
      state: 'filed',
      filedOn: '2023-06-02',
      filingDocument: '备案1号',
    });
  });

  test('A-57: a blacklisted one comes back only by being filed again', () => {
    const listed = { ...body, state: 'blacklisted' as const, blacklistedFor: 'x' };
    expect(fileBody({ body: listed, document: '复核' }, now)).toMatchObject({ state: 'filed', blacklistedFor: null });
  });

  test('R-ASM-08: blacklisted from the day on', () => {
    expect(blacklistBody({ body, reason: '违规发证' }, now)).toMatchObject({ state: 'blacklisted', blacklistedFrom: '2023-06-02' });
  });

  test.each([
    ['file a filed one', () => fileBody({ body, document: 'x' }, now), 'body.wrong-state'],
    ['blacklist it twice', () => blacklistBody({ body: { ...body, state: 'blacklisted' }, reason: 'x' }, now), 'body.wrong-state'],
  ])('no: %s', (_, act, refused) => {
    expect(act()).toMatchObject({ refused });
  });

  test.each([
    ['filed', undefined],
    ['recorded', { refused: 'body.not-filed', cites: ['R-ASM-20'] }],
    ['blacklisted', { refused: 'body.not-filed', cites: ['R-ASM-08', 'A-57'] }],
  ] as const)('%s: may it assess?', (state, answer) => {
    const found = bodyNotFiled({ body: { ...body, state }, ruleSet: hen23 });
    if (answer === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(answer);
  });

  test('R-ASM-08: a blacklisted one leaves under a set that does not say so too', () => {
    expect(bodyNotFiled({ body: { ...body, state: 'blacklisted' }, ruleSet: hcx21 })).toMatchObject({ refused: 'body.not-filed', cites: ['R-ASM-08', 'configured'] });
    expect(bodyNotFiled({ body: { ...body, state: 'blacklisted' } })).toMatchObject({ refused: 'body.not-filed', cites: ['R-ASM-08', 'A-57'] });
  });

  test('R-ASM-07, R-ASM-08: what the rules make of a serious problem', () => {
    expect(judgeProblem(hen23).map(({ rule, outcome, effect }) => [rule, outcome, effect])).toEqual([
      ['R-ASM-07', 'not-applicable', undefined],
      ['R-ASM-08', 'sanctions', 'BLACKLIST_AND_EXIT'],
    ]);
  });
});
