import { judge } from '..';
import { prove } from '../../testing/prove';
import { madeUp } from '../../testing/sets';
import * as subsidy from './subsidy';

const clear = {
  inSystem: true,
  classRecognised: true,
  onlineValid: true,
  directCompletionExam: false,
  subsidyCancelled: false,
};
const employed = (months: number, insured = true) => ({ employment: { months, insured, employer: 'e1' } });

prove([subsidy], {
  'R-SUB-01': [
    ['PUYANG', { purpose: 'assessment', priced: true }, 'passed'],
    ['PUYANG', { purpose: 'assessment', priced: false }, 'refused'],
    ['PUYANG', { purpose: 'training', priced: false }, 'not-applicable'],
    ['HEN23', { purpose: 'assessment', priced: false }, 'not-applicable'],
  ],
  'R-SUB-02': [
    ['PUYANG', { purpose: 'assessment', sameKeyLines: 0 }, 'passed'],
    ['PUYANG', { purpose: 'assessment', sameKeyLines: 1 }, 'refused'],
    ['PUYANG', { purpose: 'training', sameKeyLines: 1 }, 'not-applicable'],
    ['HEN23', { purpose: 'assessment', sameKeyLines: 1 }, 'not-applicable'],
  ],
  'R-SUB-04': [
    ['HEN23', clear, 'passed'],
    ['HEN23', { ...clear, inSystem: false }, 'voids'],
    ['HEN23', { ...clear, classRecognised: false }, 'voids'],
    ['HEN23', { ...clear, onlineValid: false }, 'voids'],
    ['HCX21', { ...clear, directCompletionExam: true }, 'voids'],
    ['DEMO', { ...clear, subsidyCancelled: true }, 'voids'],
    ['DEMO', { inSystem: true }, 'facts-missing'],
  ],
  'R-SUB-05': [
    ['PUYANG', { ...employed(11), paidToEmployerFen: 0 }, 'refused'],
    ['PUYANG', { ...employed(12), paidToEmployerFen: 0 }, 'passed'],
    ['PUYANG', { ...employed(13, false), paidToEmployerFen: 0 }, 'refused'],
    // The cap of 2,000,000 yuan: the last 1,000 fit exactly, a fen more does not.
    ['PUYANG', { ...employed(12), paidToEmployerFen: 1_999_000_00 }, 'passed'],
    ['PUYANG', { ...employed(12), paidToEmployerFen: 1_999_000_01 }, 'refused'],
    ['HEN23', { ...employed(12), paidToEmployerFen: 0 }, 'not-applicable'],
  ],
  'R-SUB-06': [
    ['PUYANG', employed(5), 'refused'],
    ['PUYANG', employed(6), 'passed'],
    ['PUYANG', employed(7, false), 'refused'],
    ['HEN23', employed(6), 'not-applicable'],
  ],
  'R-SUB-14': [
    ['HEN23', { purpose: 'training', priced: true, tariffDocument: 'a document' }, 'passed'],
    ['HEN23', { purpose: 'training', priced: true, tariffDocument: null }, 'refused'],
    ['HCX21', { purpose: 'training', priced: false, tariffDocument: null }, 'refused'],
    ['PUYANG', { purpose: 'assessment', priced: false, tariffDocument: null }, 'not-applicable'],
  ],
  'A-08': [
    ['HEN23', { certified: 37, recognised: 38 }, 'passed'],
    ['HEN23', { certified: 38, recognised: 38 }, 'passed'],
    ['HEN23', { certified: 39, recognised: 38 }, 'refused'],
  ],
  'A-50': [
    ['HEN23', { purpose: 'training', sameKeyLinesThisYear: 0 }, 'passed'],
    ['HEN23', { purpose: 'training', sameKeyLinesThisYear: 1 }, 'refused'],
    ['HEN23', { purpose: 'assessment', sameKeyLinesThisYear: 1 }, 'not-applicable'],
  ],
  'A-71': [
    ['HCX21', { voucherless: true }, 'passed'],
    ['HEN23', { voucherless: true }, 'refused'],
    ['PUYANG', { voucherless: true }, 'refused'],
    ['DEMO', { voucherless: true }, 'refused'],
    ['DEMO', { voucherless: false }, 'not-applicable'],
  ],
});

test('A-50 and A-71 are settings: the other choice gives the other answer', () => {
  expect(
    judge(
      'A-50',
      { purpose: 'training', sameKeyLinesThisYear: 1 },
      madeUp({ settings: { 'training.onePerYear': false } }),
    ).outcome,
  ).toBe('not-applicable');
  expect(judge('A-71', { voucherless: true }, madeUp({ settings: { 'channel.voucherless': true } })).outcome).toBe(
    'passed',
  );
});
