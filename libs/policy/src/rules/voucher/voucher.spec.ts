import { prove } from '../../testing/prove';
import * as voucher from './voucher';

prove([voucher], {
  'R-VCH-01': [
    ['HEN23', { trainingWill: true, meetsConditions: true }, 'passed'],
    ['HEN23', { trainingWill: false, meetsConditions: true }, 'refused'],
    ['PUYANG', { trainingWill: true, meetsConditions: false }, 'refused'],
    ['DEMO', { trainingWill: true }, 'facts-missing'],
    ['HCX21', { trainingWill: false, meetsConditions: false }, 'not-applicable'],
  ],
  'R-VCH-02': [
    ['HEN23', { holderVerified: true }, 'passed'],
    ['HEN23', { holderVerified: false }, 'refused'],
    ['HCX21', { holderVerified: false }, 'not-applicable'],
  ],
  'R-VCH-03': [
    ['HEN23', { holder: 'p1', user: 'p1' }, 'passed'],
    ['HEN23', { holder: 'p1', user: 'p2' }, 'refused'],
    ['DEMO', { holder: 'p1', user: 'p2' }, 'refused'],
  ],
  'R-VCH-04': [
    ['HEN23', { certificateVerified: true, certificateHolder: 'p1', holder: 'p1' }, 'passed'],
    ['HEN23', { certificateVerified: true, certificateHolder: 'p2', holder: 'p1' }, 'refused'],
    ['HEN23', { certificateVerified: false, certificateHolder: 'p1', holder: 'p1' }, 'refused'],
    ['HEN23', { holder: 'p1' }, 'facts-missing'],
  ],
  'R-VCH-05': [
    ['HEN23', { certificateVerified: true }, 'passed'],
    ['HEN23', { certificateVerified: false }, 'refused'],
    ['PUYANG', {}, 'facts-missing'],
    ['HCX21', { certificateVerified: false }, 'not-applicable'],
  ],
  'R-VCH-06': [
    ['HEN23', { stage: 'ISSUE', nextStage: 'TRAIN' }, 'passed'],
    ['HEN23', { stage: 'CERTIFY', nextStage: 'REDEEM' }, 'passed'],
    ['HEN23', { stage: 'ISSUE', nextStage: 'REDEEM' }, 'refused'],
    ['HEN23', { stage: 'TRAIN', nextStage: 'TRAIN' }, 'refused'],
    ['PUYANG', { stage: 'ASSESS', nextStage: 'TRAIN' }, 'refused'],
  ],
  'R-VCH-07': [
    ['PUYANG', { act: 'CLAIM', actor: 'WORKER' }, 'passed'],
    ['PUYANG', { act: 'REGISTER', actor: 'INSTITUTION' }, 'passed'],
    ['PUYANG', { act: 'REVIEW', actor: 'HRSS' }, 'passed'],
    ['PUYANG', { act: 'CLAIM', actor: 'INSTITUTION' }, 'refused'],
    ['DEMO', { act: 'REVIEW', actor: 'WORKER' }, 'refused'],
    ['HEN23', { act: 'CLAIM', actor: 'INSTITUTION' }, 'not-applicable'],
  ],
  'R-VCH-08': [
    ['HEN23', { channel: 'ONLINE' }, 'passed'],
    ['HEN23', { channel: 'OFFLINE' }, 'passed'],
    ['HEN23', { channel: 'POST' }, 'refused'],
    ['HCX21', { channel: 'POST' }, 'not-applicable'],
  ],
  'R-VCH-09': [
    ['HEN23', { issuedThisYear: 2_500_000, effectivelyUsedThisYear: 600_000 }, 'passed'],
    ['HEN23', { issuedThisYear: 2_499_999, effectivelyUsedThisYear: 600_000 }, 'flags'],
    ['HEN23', { issuedThisYear: 2_500_000, effectivelyUsedThisYear: 599_999 }, 'flags'],
    ['HCX21', { issuedThisYear: 0, effectivelyUsedThisYear: 0 }, 'not-applicable'],
  ],
});
