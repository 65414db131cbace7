import type { Day } from '@jiquan/kernel';
import fc from 'fast-check';
import { boundVoucher } from '../samples';
import { type Fact, type FactKind, restage, type Stage, stageOf } from './index';

const fact = (kind: FactKind, says: string, source = 's', version = 1, on = '2023-03-20'): Fact => ({ kind, source, version, says, on: on as Day });
const opened = fact('class-opened', 'opened');
const trained = fact('trained', 'completed');
const verified = fact('certificate', 'verified', 'cert');
const revoked = fact('certificate', 'revoked', 'cert', 2);
const payable = fact('entitlement', 'payable', 'ent');
const fell = fact('entitlement', 'fell certificate.revoked', 'ent', 2);
const settled = fact('payment', 'settled', 'line');
const returned = fact('payment', 'returned', 'line', 2);
const ordered = fact('recovery', 'certificate.revoked', 'rec');
const notRecognised = fact('class-not-recognised', 'not-recognised', 'k');
const cancelled = fact('class-cancelled', 'too-few', 'k');
const ended = fact('enrolment-ended', 'withdrawn', 'k');

describe('stageOf (R-VCH-06)', () => {
  it.each<[string, Fact[], Stage]>([
    ['nothing more', [], 'admitted'],
    ['class opened', [opened], 'in-training'],
    ['training completed', [opened, trained], 'in-assessment'],
    ['assessed, training not heard yet', [fact('assessed', 'failed')], 'in-assessment'],
    ['certificate verified (R-VCH-04)', [opened, trained, verified], 'certified'],
    ['certificate revoked (R-VCH-05)', [opened, trained, verified, revoked], 'in-assessment'],
    ['another certificate held beside a revoked one', [trained, verified, revoked, fact('certificate', 'verified', 'other')], 'certified'],
    ['payable', [trained, verified, payable], 'payable'],
    ['payable and fallen', [trained, verified, payable, fell], 'certified'],
    ['paid', [verified, payable, settled], 'redeemed'],
    ['given back by the bank', [verified, payable, settled, returned], 'payable'],
    ['ordered back (R-SET-19)', [verified, settled, ordered], 'revoked'],
    ['a second payment ordered back touches nothing', [verified, payable, settled, fact('recovery', 'overpayment', 'rec')], 'redeemed'],
    ['class cancelled', [cancelled], 'claimed'],
    ['class not recognised before payment', [trained, verified, payable, notRecognised], 'claimed'],
    ['class not recognised after payment (A-76)', [verified, payable, settled, notRecognised], 'redeemed'],
    ['enrolment ended', [opened, ended], 'claimed'],
  ])('%s', (_, facts, stage) => {
    expect(stageOf({ decided: 'claimed', bound: true }, facts)).toBe(stage);
  });

  it('of a voucher that was decided otherwise is what was decided, unless money went to it', () => {
    expect(stageOf({ decided: 'cancelled', bound: false }, [verified])).toBe('cancelled');
    expect(stageOf({ decided: 'issued', bound: false }, [])).toBe('issued');
    expect(stageOf({ decided: 'cancelled', bound: false }, [settled])).toBe('redeemed');
  });
});

const others = [fact('assessed', 'passed'), fact('certificate', 'verified', 'other')];
const some: readonly Fact[] = [opened, trained, verified, revoked, payable, fell, settled, returned, ordered, notRecognised, cancelled, ended, ...others];
const heardInSomeOrder = fc.subarray([...some]).chain((facts) =>
  fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length, maxLength: facts.length * 2 })),
);

describe('facts in any order, twice or late', () => {
  it('leave the same stage', () => {
    fc.assert(
      fc.property(heardInSomeOrder, ([facts, shuffled]) => {
        const all = [...shuffled, ...facts.filter((each) => !shuffled.includes(each))];
        expect(stageOf({ decided: 'claimed', bound: true }, all)).toBe(stageOf({ decided: 'claimed', bound: true }, facts));
      }),
      { numRuns: 1_000 },
    );
  });

  it('leave the same voucher when each is heard and recomputed by itself, and end the binding once', () => {
    fc.assert(
      fc.property(heardInSomeOrder, ([facts, shuffled]) => {
        const order = [...shuffled, ...facts.filter((each) => !shuffled.includes(each))];
        const start = boundVoucher({ expiresOn: '2023-05-30' as Day });
        let voucher = start;
        let ends = 0;
        order.forEach((_, index) => {
          const next = restage(voucher, order.slice(0, index + 1));
          voucher = next.voucher;
          if (next.ended) ends++;
        });
        const atOnce = restage(start, facts).voucher;
        expect(voucher.stage).toBe(atOnce.stage);
        expect(ends).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('restage', () => {
  it('brings back the days the class took when it was nobody\'s fault', () => {
    const { voucher, ended: end } = restage(boundVoucher({ expiresOn: '2023-05-30' as Day }), [opened, cancelled]);
    expect(voucher).toMatchObject({ stage: 'claimed', bound: false, expiresOn: '2023-06-18', liveKey: 'p:cook' });
    expect(end).toEqual({ enrolment: 'e', reason: 'too-few', on: '2023-03-20' });
  });

  it('does not when the trainee withdrew', () => {
    expect(restage(boundVoucher({ expiresOn: '2023-05-30' as Day }), [ended]).voucher).toMatchObject({ bound: false, expiresOn: '2023-05-30' });
  });

  it('gives the live key up when the voucher is spent (A-02)', () => {
    expect(restage(boundVoucher(), [settled]).voucher.liveKey).toBeNull();
    expect(restage(boundVoucher(), [payable]).voucher.liveKey).toBe('p:cook');
  });
});
