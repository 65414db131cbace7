import { addMilliseconds, type Day, type Instant, type Refusal } from '@jiquan/kernel';
import { aCampaign, aClaim, anAdmission, aVoucher, boundVoucher, NOW, TODAY, HEN23 } from '../samples';
import {
  admit, afterOpening, apply, cancel, claim, claimIssued, expire, freeze, isFresh, issue, issueTo, mayIssue, readCode, reject, unbind, unfreeze, withdraw, whyNot,
} from './index';

const code = (answer: unknown) => (answer as Refusal).refused;
type Row = [string, unknown, string];

describe('claim', () => {
  it('is a claimed voucher that lives for its occupation (A-02)', () => {
    expect(claim(aClaim(), NOW)).toMatchObject({ stage: 'claimed', holder: 'p', liveKey: 'p:cook', issuedOn: TODAY, claimedAt: NOW, expiresOn: '2023-05-30' });
    const forever = aClaim({ campaign: aCampaign({ validDays: null, liveKeyRule: 'none' }) });
    expect(claim(forever, NOW)).toMatchObject({ liveKey: null, expiresOn: null });
    expect(claim(aClaim({ campaign: aCampaign({ validDays: null, validMonths: 3 }) }), NOW)).toMatchObject({ expiresOn: '2023-06-01' });
  });

  const statement = aClaim().statement as NonNullable<ReturnType<typeof aClaim>['statement']>;
  const other = aVoucher({ id: 'w', campaign: 'd' });
  it.each<Row>([
    ['a draft', { campaign: aCampaign({ state: 'draft' }) }, 'campaign.not-published'],
    ['one that is being funded', { campaign: aCampaign({ state: 'funding' }) }, 'campaign.not-published'],
    ['a closed one', { campaign: aCampaign({ state: 'closed' }) }, 'campaign.closed'],
    ['a paused one', { campaign: aCampaign({ state: 'paused' }) }, 'campaign.paused'],
    ['one that opens a moment later', { campaign: aCampaign({ opensAt: addMilliseconds(NOW, 1) }) }, 'campaign.not-open'],
    ['one that closes now', { campaign: aCampaign({ closesAt: NOW }) }, 'campaign.over'],
    ['another occupation', { occupation: 'welder' }, 'campaign.occupation-not-offered'],
    ['one where the office issues first', { campaign: aCampaign({ distribution: 'targeted' }) }, 'voucher.not-issued'],
    ['no statement', { statement: undefined }, 'statement.missing'],
    ['another person\'s statement', { statement: { ...statement, person: 'q' } }, 'statement.other-person'],
    ['a statement about another campaign', { statement: { ...statement, campaign: 'd' } }, 'statement.other-campaign'],
    ['a statement on another audience', { statement: { ...statement, audienceHash: 'x' } }, 'statement.other-audience'],
    ['somebody not eligible', { statement: { ...statement, eligible: false, reasons: ['R-ELIG-10'] } }, 'person.not-eligible'],
    ['a frozen person', { personFrozen: true }, 'person.frozen'],
    ['who holds one for the occupation', { live: [other] }, 'voucher.already-held'],
    ['who holds one for anything', { live: [{ ...other, liveKey: 'p:any' }] }, 'voucher.already-held'],
    ['who holds another, where one is all', { live: [{ ...other, liveKey: 'p:nurse' }], campaign: aCampaign({ liveKeyRule: 'any' }) }, 'voucher.already-held'],
    ['when no place is left', { left: 0 }, 'campaign.exhausted'],
  ])('refuses %s', (_, changes, refused) => {
    expect(code(claim(aClaim(changes as object), NOW))).toBe(refused);
  });

  it('takes the last place, the first moment of the window, and a voucher for another occupation beside', () => {
    const facts = aClaim({ left: 1, campaign: aCampaign({ opensAt: NOW, closesAt: addMilliseconds(NOW, 1) }), live: [{ ...other, liveKey: 'p:nurse' }] });
    expect(claim(facts, NOW)).toMatchObject({ stage: 'claimed' });
  });

  const refusedSo = (cites: string[], facts: object = {}) => ({ facts, cites });
  const underHen23 = { outcome: 'refused', ruleSet: HEN23.code };
  const lacks = { outcome: 'facts-missing', missing: ['trainingWill', 'meetsConditions'] };
  const foreign = { ...statement, person: 'q' };
  const denied = { ...statement, eligible: false, reasons: ['R-ELIG-10'] };
  it.each<[string, object, object]>([
    ['R-VCH-01: lacks facts without a statement', { statement: undefined }, refusedSo(['R-VCH-01'], lacks)],
    ['R-VCH-02, R-VCH-03: somebody else\'s', { statement: foreign }, refusedSo(['R-VCH-02', 'R-VCH-03'], underHen23)],
    ['R-VCH-01: identity says no', { statement: denied }, refusedSo(['R-VCH-01', 'R-ELIG-01', 'R-ELIG-10'], underHen23)],
    ['asked for under a silent set too', { statement: foreign, ruleSet: { ...HEN23, rules: {} } }, refusedSo(['R-VCH-02', 'R-VCH-03', 'configured'])],
  ])('judges by the campaign\'s rules: %s', (_, changes, refusal) => {
    expect(claim(aClaim(changes), NOW)).toMatchObject(refusal);
  });

  it('lists every reason, with exhausted last', () => {
    const all = claim.whyNot(aClaim({ left: 0, personFrozen: true, statement: undefined }), NOW).map((refusal) => refusal.refused);
    expect(all).toEqual(['statement.missing', 'person.frozen', 'campaign.exhausted']);
  });
});

describe('apply, issue, reject (R-VCH-01)', () => {
  const byApplication = aCampaign({ distribution: 'by-application' });
  const applied = aVoucher({ decided: 'applied', stage: 'applied', issuedOn: null, claimedAt: null });
  const { left: _, ...asked } = aClaim({ campaign: byApplication });

  it('an application takes no place; issuing does; claiming what was issued asks for no place again', () => {
    expect(apply(asked, NOW)).toMatchObject({ stage: 'applied', appliedOn: TODAY, issuedOn: null });
    const issued = issue({ campaign: byApplication, left: 1, voucher: applied, personFrozen: false }, NOW);
    expect(issued).toMatchObject({ stage: 'issued', issuedOn: TODAY, expiresOn: '2023-05-30' });
    const over = aCampaign({ distribution: 'by-application', state: 'closed', left: 0, closesAt: NOW });
    expect(claimIssued({ campaign: over, ruleSet: HEN23, voucher: issued as typeof applied, person: 'p', statement: undefined, personFrozen: false }, NOW)).toMatchObject({ stage: 'claimed' });
  });

  const line = { campaign: byApplication, left: 1, voucher: applied, personFrozen: false };
  const waiting = { campaign: byApplication, ruleSet: HEN23, voucher: aVoucher({ decided: 'issued', stage: 'issued' }), person: 'p', statement: undefined, personFrozen: false };
  const { statement: __, ...listed } = aClaim({ campaign: aCampaign({ distribution: 'targeted' }) });
  it.each<Row>([
    ['an application to an open campaign', apply({ ...asked, campaign: aCampaign() }, NOW), 'campaign.other-distribution'],
    ['an application that is not eligible', apply({ ...asked, statement: { ...(aClaim().statement as object), eligible: false } as never }, NOW), 'person.not-eligible'],
    ['issuing where nobody applies', mayIssue({ campaign: aCampaign(), distribution: 'by-application' }, NOW), 'campaign.other-distribution'],
    ['issuing while paused', mayIssue({ campaign: { ...byApplication, state: 'paused' }, distribution: 'by-application' }, NOW), 'campaign.paused'],
    ['issuing after closing', mayIssue({ campaign: { ...byApplication, state: 'closed' }, distribution: 'by-application' }, NOW), 'campaign.closed'],
    ['issuing what was claimed', issue({ ...line, voucher: aVoucher() }, NOW), 'voucher.not-applied'],
    ['issuing to a frozen person', issue({ ...line, personFrozen: true }, NOW), 'person.frozen'],
    ['issuing without a place', issue({ ...line, left: 0 }, NOW), 'campaign.exhausted'],
    ['issuing to a list without a place', issueTo({ ...listed, left: 0 }, NOW), 'campaign.exhausted'],
    ['issuing another occupation to a list', issueTo({ ...listed, occupation: 'welder' }, NOW), 'campaign.occupation-not-offered'],
    ['rejecting what was issued', reject({ voucher: waiting.voucher, rule: 'R-ELIG-10' }, NOW), 'voucher.not-applied'],
    ['claiming what is only applied for', claimIssued({ ...waiting, voucher: applied }, NOW), 'voucher.not-issued'],
    ['claiming while paused', claimIssued({ ...waiting, campaign: { ...byApplication, state: 'paused' } }, NOW), 'campaign.paused'],
    ['claiming frozen', claimIssued({ ...waiting, voucher: { ...waiting.voucher, officeFrozen: true } }, NOW), 'voucher.frozen'],
    ['claiming the day after its last', claimIssued({ ...waiting, voucher: { ...waiting.voucher, expiresOn: '2023-02-28' as Day } }, NOW), 'voucher.expired'],
    ['claiming from a list without a statement', claimIssued({ ...waiting, campaign: aCampaign({ distribution: 'targeted' }) }, NOW), 'statement.missing'],
  ])('refuses %s', (_, answer, refused) => {
    expect(code(answer)).toBe(refused);
  });

  it('a rejected application gives its live key up and names the rule', () => {
    expect(reject({ voucher: applied, rule: 'R-ELIG-10' }, NOW)).toMatchObject({ stage: 'rejected', liveKey: null, endReason: 'R-ELIG-10' });
  });
});

describe('admit', () => {
  const base = anAdmission();
  it('binds voucher and enrolment', () => {
    expect(admit(base, NOW)).toMatchObject({ voucher: { stage: 'admitted', bound: true, enrolment: 'e' }, binding: { enrolment: 'e', voucher: 'v', presence: 'face', classVersion: 1 } });
  });

  it.each<Row>([
    ['another institution\'s class', { institution: 'j' }, 'voucher.class-not-own'],
    ['an account without an institution', { institution: undefined }, 'voucher.class-not-own'],
    ['yesterday', { occurredOn: '2023-02-28' }, 'voucher.admission-day'],
    ['tomorrow', { occurredOn: '2023-03-02' }, 'voucher.admission-day'],
    ['a typed number', { code: 'missing' }, 'voucher.code-missing'],
    ['a wrong code', { code: 'wrong' }, 'voucher.code-wrong'],
    ['an old code', { code: 'expired' }, 'voucher.code-expired'],
    ['a used code', { code: 'used' }, 'voucher.code-used'],
    ['nobody present', { presence: undefined }, 'voucher.presence-missing'],
    ['somebody else present (R-VCH-03)', { presence: { person: 'q', institution: 'i', method: 'face' } }, 'voucher.presence-other-person'],
    ['a face checked elsewhere', { presence: { person: 'p', institution: 'j', method: 'face' } }, 'voucher.presence-other-institution'],
    ['a word of the holder to another institution', { presence: { person: 'p', institution: 'j', method: 'session', class: 'k' } }, 'voucher.presence-other-institution'],
    ['a word of the holder for another class', { presence: { person: 'p', institution: 'i', method: 'session', class: 'l' } }, 'voucher.presence-other-class'],
    ['a frozen voucher', { voucher: aVoucher({ personFrozen: true }) }, 'voucher.frozen'],
    ['a bound voucher (A-64)', { voucher: boundVoucher() }, 'voucher.already-admitted'],
    ['a voucher not claimed', { voucher: aVoucher({ decided: 'issued', stage: 'issued' }) }, 'voucher.not-claimed'],
    ['a voucher that ended yesterday (A-02)', { voucher: aVoucher({ expiresOn: '2023-02-28' as Day }) }, 'voucher.expired'],
    ['a class that is over', { class: { ...base.class, over: 'completed' } }, 'voucher.class-ended'],
    ['a voucherless class (A-71)', { class: { ...base.class, channel: 'voucherless' } }, 'voucher.class-voucherless'],
    ['a roster without the holder (INF-02)', { class: { ...base.class, roster: [] } }, 'voucher.not-on-roster'],
    ['a seat that ended', { endedEnrolments: ['e'] }, 'voucher.not-on-roster'],
    ['a seat that is taken (INF-01)', { takenEnrolments: ['e'] }, 'voucher.enrolment-taken'],
    ['another occupation (INF-03)', { class: { ...base.class, occupation: 'nurse' } }, 'voucher.other-occupation'],
    ['another level (INF-03)', { campaign: { levels: ['4'], institutions: [] } }, 'voucher.other-level'],
    ['an institution not named', { campaign: { levels: [], institutions: ['j'] } }, 'campaign.institution-not-listed'],
  ])('refuses %s', (_, changes, refused) => {
    expect(code(admit(anAdmission(changes as object), NOW))).toBe(refused);
  });

  it.each<[string, object, string[]]>([
    ['R-VCH-07: an institution registers', { institution: undefined, class: { ...base.class, institution: undefined as never } }, ['R-VCH-07']],
    ['R-VCH-03: the holder uses it', { presence: { person: 'q', institution: 'i', method: 'face' } }, ['R-VCH-03', 'INF-02']],
    ['A-64: one enrolment for one voucher', { voucher: boundVoucher() }, ['A-64']],
    ['A-64: one voucher for one enrolment', { takenEnrolments: ['e'] }, ['A-64', 'INF-01']],
  ])('judges by the campaign\'s rules: %s', (_, changes, cites) => {
    expect(admit(anAdmission(changes), NOW)).toMatchObject({ facts: { outcome: expect.any(String) as string, ruleSet: HEN23.code }, cites });
  });

  it('on its last day, and by the holder\'s own word to this institution for this class', () => {
    const facts = anAdmission({ voucher: aVoucher({ expiresOn: TODAY }), presence: { person: 'p', institution: 'i', method: 'session', class: 'k' } });
    expect(admit(facts, NOW)).toMatchObject({ binding: { presence: 'session' } });
  });

  it('on the opening day is in time, the day after is not', () => {
    expect([afterOpening(TODAY, TODAY), afterOpening('2023-03-02' as Day, TODAY), afterOpening(TODAY, null)]).toEqual([false, true, false]);
  });

  it('reads what the phone shows, and knows a typed number', () => {
    const number = 'JQ-0000-0000-0000-0';
    expect(readCode('x')).toBeUndefined();
    expect(readCode(`${number}.1`)).toBeUndefined();
    expect(readCode(`${number}.1.${'a'.repeat(20)}.x`)).toBeUndefined();
  });

  it.each([[0, true], [59_999, true], [60_000, false], [-1, false]])('takes a code %d ms after its step began: %s', (age, fresh) => {
    const step = 1_000;
    expect(isFresh(step, new Date(step * 30_000 + age).toISOString() as Instant)).toBe(fresh);
  });
});

describe('unbind, withdraw, cancel, freeze, expire', () => {
  const given = { voucher: boundVoucher(), institution: 'i', opened: false, reason: 'r' };
  it.each<Row>([
    ['unbinding another\'s', unbind({ ...given, institution: 'j' }, NOW), 'voucher.class-not-own'],
    ['unbinding what is not bound', unbind({ ...given, voucher: { ...boundVoucher(), bound: false } }, NOW), 'voucher.not-admitted'],
    ['unbinding after the opening', unbind({ ...given, opened: true }, NOW), 'voucher.class-opened'],
    ['unbinding what is frozen', unbind({ ...given, voucher: boundVoucher({ officeFrozen: true }) }, NOW), 'voucher.frozen'],
    ['withdrawing what ended', withdraw({ voucher: aVoucher({ stage: 'redeemed' }) }, NOW), 'voucher.ended'],
    ['withdrawing what is frozen', withdraw({ voucher: aVoucher({ officeFrozen: true }) }, NOW), 'voucher.frozen'],
    ['withdrawing with a certificate', withdraw({ voucher: boundVoucher({ stage: 'certified' }) }, NOW), 'voucher.certified'],
    ['cancelling what ended', cancel({ voucher: aVoucher({ stage: 'lapsed' }), reason: 'r' }, NOW), 'voucher.ended'],
    ['cancelling what is payable', cancel({ voucher: boundVoucher({ stage: 'payable' }), reason: 'r' }, NOW), 'voucher.payable'],
    ['freezing what ended', freeze({ voucher: aVoucher({ stage: 'cancelled' }) }, NOW), 'voucher.ended'],
    ['freezing twice', freeze({ voucher: aVoucher({ officeFrozen: true }) }, NOW), 'voucher.already-frozen'],
    ['unfreezing what only the person\'s record freezes', unfreeze({ voucher: aVoucher({ personFrozen: true }) }, NOW), 'voucher.not-frozen'],
    ['lapsing in a class', expire({ voucher: boundVoucher({ expiresOn: '2023-01-01' as Day }) }, NOW), 'voucher.not-claimed'],
    ['lapsing while frozen', expire({ voucher: aVoucher({ expiresOn: '2023-01-01' as Day, officeFrozen: true }) }, NOW), 'voucher.frozen'],
    ['lapsing on the last day', expire({ voucher: aVoucher({ expiresOn: TODAY }) }, NOW), 'voucher.not-expired'],
    ['lapsing without an end', expire({ voucher: aVoucher() }, NOW), 'voucher.not-expired'],
  ])('refuses %s', (_, answer, refused) => {
    expect(code(answer)).toBe(refused);
  });

  it('end it without value and free the occupation', () => {
    const ended = { bound: false, liveKey: null, endedOn: TODAY };
    expect(withdraw({ voucher: boundVoucher({ stage: 'in-training' }) }, NOW)).toMatchObject({ ...ended, stage: 'cancelled', endReason: 'withdrawn' });
    expect(cancel({ voucher: boundVoucher({ stage: 'certified' }), reason: 'fraud' }, NOW)).toMatchObject({ ...ended, stage: 'cancelled', endReason: 'fraud' });
    expect(expire({ voucher: aVoucher({ expiresOn: '2023-02-28' as Day }) }, NOW)).toMatchObject({ ...ended, stage: 'lapsed' });
    expect(unbind(given, NOW)).toMatchObject({ bound: false, stage: 'claimed', liveKey: 'p:cook' });
  });
});

describe('why not paid yet', () => {
  const codes = (voucher: ReturnType<typeof aVoucher>, facts: Parameters<typeof whyNot>[0]['facts'] = [], openedOn: Day | null = null) =>
    whyNot({ voucher, facts, openedOn }, NOW).map((refusal) => refusal.refused);

  it('lists what is lacking in the order in which it comes, and nothing once it is redeemed', () => {
    expect(codes(aVoucher())).toEqual(['voucher.not-admitted', 'voucher.not-trained', 'voucher.no-certificate', 'voucher.not-payable', 'voucher.not-paid']);
    expect(codes(boundVoucher())[0]).toBe('voucher.class-not-opened');
    expect(codes(boundVoucher(), [], '2023-02-28' as Day)).toContain('voucher.after-opening');
    expect(codes(aVoucher({ stage: 'redeemed' }))).toEqual([]);
    expect(codes(aVoucher({ stage: 'lapsed' }))).toEqual(['voucher.ended']);
  });

  it('hands on settlement\'s reasons, and says when a certificate was revoked', () => {
    const at = '2023-03-20' as Day;
    const fell = { kind: 'entitlement' as const, source: 'e', version: 2, says: 'fell certificate.none tariff.none', on: at };
    const revoked = { kind: 'certificate' as const, source: 'c', version: 2, says: 'revoked', on: at };
    const all = whyNot({ voucher: boundVoucher(), facts: [fell, revoked], openedOn: TODAY }, NOW);
    expect(all.find((refusal) => refusal.refused === 'voucher.not-payable')?.facts).toEqual({ reasons: ['certificate.none', 'tariff.none'] });
    expect(all.map((refusal) => refusal.refused)).toContain('voucher.certificate-revoked');
  });
});
