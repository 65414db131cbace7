import { addMilliseconds, type Day, fen, type Instant, type Refusal } from '@jiquan/kernel';
import { resolve, type RuleSet } from '@jiquan/policy';
import { aCampaign, NOW, TODAY } from '../samples';
import { askFunding, audienceHash, type Campaign, close, denied, draft, granted, lowerQuota, pause, publish, raiseQuota, resume } from './index';

const code = (answer: unknown) => (answer as Refusal).refused;

describe('draft', () => {
  const asked = { ...aCampaign(), quota: 10, document: 'doc' as string | null };

  it('is a campaign without places, its audience named by a hash', () => {
    expect(draft(asked, NOW)).toMatchObject({ state: 'draft', quota: 0, left: 0, wantedQuota: 10, faceFen: 100, audienceHash: audienceHash(asked.audience) });
    expect(audienceHash({ ...asked.audience, maxAge: 60 })).not.toBe(audienceHash(asked.audience));
  });

  it.each([
    ['a window that opens as it closes', { opensAt: asked.closesAt }, 'campaign.window-wrong'],
    ['a window that closes now', { closesAt: NOW, opensAt: '2023-01-01T00:00:00.000Z' as Instant }, 'campaign.window-wrong'],
    ['a face value without a document (A-01)', { document: null }, 'campaign.value-wrong'],
    ['a face value with a tariff (A-01)', { tariff: 't' }, 'campaign.value-wrong'],
    ['a tariff value without a tariff (A-01)', { valueKind: 'tariff' as const, document: null }, 'campaign.value-wrong'],
  ])('refuses %s', (_, changes, refused) => {
    expect(code(draft({ ...asked, ...changes }, NOW))).toBe(refused);
  });

  it('closes a moment after now at the earliest', () => {
    const window = { opensAt: '2023-01-01T00:00:00.000Z' as Instant, closesAt: addMilliseconds(NOW, 1) };
    expect(draft({ ...asked, ...window }, NOW)).toMatchObject({ state: 'draft' });
  });
});

describe('funding', () => {
  const drafted = aCampaign({ state: 'draft', quota: 0, left: 0, everIssued: 0, grantedFen: fen(0), revision: 0, ruleSet: null });
  const asked = askFunding({ campaign: drafted }, NOW) as Campaign;

  it('is asked for one revision at a time', () => {
    expect(asked).toMatchObject({ state: 'funding', revision: 1, askOpen: true });
    expect(code(askFunding({ campaign: asked }, NOW))).toBe('campaign.funding-open');
    expect(code(askFunding({ campaign: aCampaign() }, NOW))).toBe('campaign.not-draft');
  });

  it('granted gives the places asked for, and never more than the money covers', () => {
    expect(granted(asked, { revision: 1, grantedFen: fen(1_000) })).toMatchObject({ quota: 10, left: 10, askOpen: false });
    expect(granted(asked, { revision: 1, grantedFen: fen(999) })).toMatchObject({ quota: 9, left: 9 });
  });

  it('an answer to another revision, or one heard before, changes nothing', () => {
    expect(granted(asked, { revision: 2, grantedFen: fen(1_000) })).toBeUndefined();
    const once = granted(asked, { revision: 1, grantedFen: fen(1_000) }) as Campaign;
    expect(granted(once, { revision: 1, grantedFen: fen(1_000) })).toBeUndefined();
    expect(denied(once, { revision: 1, reason: 'short' })).toBeUndefined();
  });

  it('refused makes a draft again, and leaves a published campaign as it was', () => {
    expect(denied(asked, { revision: 1, reason: 'short' })).toMatchObject({ state: 'draft', askRefused: 'short' });
    const raised = raiseQuota({ campaign: aCampaign(), quota: 20 }, NOW) as Campaign;
    expect(denied(raised, { revision: 2, reason: 'short' })).toMatchObject({ state: 'published', quota: 10, wantedQuota: 10 });
  });
});

describe('publish (INF-08, A-13)', () => {
  const ruleSet = resolve('CN-HA/puyang/puyang-county', TODAY) as RuleSet;
  const huangchuan = resolve('CN-HA/xinyang/huangchuan', '2021-06-01' as Day) as RuleSet;
  const campaign = aCampaign({ state: 'funding', everIssued: 0, left: 10, ruleSet: null });
  const facts = { campaign, ruleSet, tariff: undefined };

  it('pins the rule set', () => {
    expect(publish(facts, NOW)).toMatchObject({ state: 'published', ruleSet: { code: ruleSet.code, revision: ruleSet.revision, sha256: ruleSet.sha256 }, validMonths: null });
  });

  it.each([
    ['published', { campaign: aCampaign() }, 'campaign.not-draft'],
    ['an open ask', { campaign: { ...campaign, askOpen: true } }, 'campaign.funding-open'],
    ['a draft', { campaign: { ...campaign, state: 'draft' as const } }, 'campaign.not-granted'],
    ['one fen too little', { campaign: { ...campaign, grantedFen: fen(999) } }, 'campaign.not-granted'],
    ['no place', { campaign: { ...campaign, quota: 0 } }, 'campaign.not-granted'],
    ['a window that is over', { campaign: { ...campaign, closesAt: NOW } }, 'campaign.over'],
    ['no rule set (A-61)', { ruleSet: undefined }, 'rule-set.none'],
    ['a rule set without vouchers (A-71)', { ruleSet: huangchuan }, 'rule-set.no-vouchers'],
  ])('refuses %s', (_, changes, refused) => {
    expect(code(publish({ ...facts, ...changes }, NOW))).toBe(refused);
  });

  const byTariff = { ...campaign, valueKind: 'tariff' as const, faceFen: null, tariff: 't', occupations: ['cook'], levels: ['5'] };
  const entry = { occupation: 'cook' as string | null, level: '5' as string | null, from: '2023-01-01' as Day, until: null as Day | null };
  const tariff = (entries: (typeof entry)[], changes: object = {}) => ({ division: 'CN-HA/puyang', purpose: 'training', revision: 3, entries, ...changes });

  it.each([
    ['an entry of the occupation', tariff([entry])],
    ['an entry of any occupation', tariff([{ ...entry, occupation: null }])],
    ['an entry that ends on the first day', tariff([{ ...entry, until: '2023-03-01' as Day }])],
    ['an entry that begins on the last day', tariff([{ ...entry, from: '2023-04-01' as Day }])],
  ])('by tariff takes %s, and pins its revision (R-SUB-14)', (_, given) => {
    expect(publish({ campaign: byTariff, ruleSet, tariff: given }, NOW)).toMatchObject({ state: 'published', tariffRevision: 3 });
  });

  it.each([
    ['no tariff', undefined],
    ['another level', tariff([{ ...entry, level: '4' }])],
    ['no level, which is no wildcard', tariff([{ ...entry, level: null }])],
    ['an entry that ended the day before', tariff([{ ...entry, until: '2023-02-28' as Day }])],
    ['an entry that begins the day after', tariff([{ ...entry, from: '2023-04-02' as Day }])],
    ['a tariff of another division', tariff([entry], { division: 'CN-HA' })],
    ['a tariff of another purpose', tariff([entry], { purpose: 'assessment' })],
  ])('by tariff refuses %s: tariff.none (R-SUB-14, A-01)', (_, given) => {
    expect(code(publish({ campaign: byTariff, ruleSet, tariff: given }, NOW))).toBe('tariff.none');
  });
});

describe('quota (R-VCH-09)', () => {
  it('raised is in force when granted, lowered at once', () => {
    expect(raiseQuota({ campaign: aCampaign(), quota: 11 }, NOW)).toMatchObject({ quota: 10, wantedQuota: 11, revision: 2, askOpen: true });
    expect(lowerQuota({ campaign: aCampaign(), quota: 4 }, NOW)).toMatchObject({ quota: 4, left: 0, revision: 2, askOpen: true });
  });

  it.each([
    ['raised to the same', raiseQuota({ campaign: aCampaign(), quota: 10 }, NOW), 'campaign.quota-not-more'],
    ['lowered to the same', lowerQuota({ campaign: aCampaign(), quota: 10 }, NOW), 'campaign.quota-not-less'],
    ['lowered below what was ever issued', lowerQuota({ campaign: aCampaign(), quota: 3 }, NOW), 'campaign.quota-below-issued'],
    ['raised while an ask is open', raiseQuota({ campaign: aCampaign({ askOpen: true }), quota: 11 }, NOW), 'campaign.funding-open'],
    ['lowered while an ask is open', lowerQuota({ campaign: aCampaign({ askOpen: true }), quota: 5 }, NOW), 'campaign.funding-open'],
    ['raised after closing', raiseQuota({ campaign: aCampaign({ state: 'closed' }), quota: 11 }, NOW), 'campaign.not-published'],
    ['lowered after closing', lowerQuota({ campaign: aCampaign({ state: 'closed' }), quota: 5 }, NOW), 'campaign.not-published'],
    ['paused as a draft', pause({ campaign: aCampaign({ state: 'draft' }) }, NOW), 'campaign.not-published'],
    ['resumed while published', resume({ campaign: aCampaign() }, NOW), 'campaign.not-paused'],
    ['closed twice', close({ campaign: aCampaign({ state: 'closed' }) }, NOW), 'campaign.closed'],
    ['closed while an ask is open', close({ campaign: aCampaign({ askOpen: true }) }, NOW), 'campaign.funding-open'],
  ])('is not %s', (_, answer, refused) => {
    expect(code(answer)).toBe(refused);
  });

  it('paused, resumed and closed', () => {
    const paused = pause({ campaign: aCampaign() }, NOW) as Campaign;
    expect([paused.state, (resume({ campaign: paused }, NOW) as Campaign).state, (close({ campaign: paused }, NOW) as Campaign).state]).toEqual(['paused', 'published', 'closed']);
  });
});
