import { moves } from '@jiquan/kernel';
import type { Stage } from './voucher';

export const stages: readonly Stage[] = [
  'applied', 'issued', 'claimed', 'admitted', 'in-training', 'in-assessment', 'certified', 'payable', 'redeemed', 'rejected', 'cancelled', 'lapsed', 'revoked',
];
const bound: readonly Stage[] = ['admitted', 'in-training', 'in-assessment', 'certified', 'payable'];
const unpaid: readonly Stage[] = ['applied', 'issued', 'claimed', 'admitted', 'in-training', 'in-assessment'];

export const voucherMoves = moves<Stage>([
  { from: ['none'], by: 'apply', kind: 'command', to: 'applied', cites: ['R-VCH-02'] },
  { from: ['none', 'applied'], by: 'issue', kind: 'command', to: 'issued', cites: ['R-VCH-01', 'R-VCH-09'] },
  { from: ['applied'], by: 'reject', kind: 'command', to: 'rejected', cites: ['R-VCH-01'] },
  { from: ['none', 'issued'], by: 'claim', kind: 'command', to: 'claimed', cites: ['R-VCH-02', 'R-VCH-07'] },
  { from: ['claimed'], by: 'admit', kind: 'command', to: 'admitted', cites: ['R-VCH-07', 'INF-02', 'A-64'] },
  { from: ['admitted'], by: 'unbind', kind: 'command', to: 'claimed', cites: ['INF-01'] },
  { from: unpaid, by: 'withdraw', kind: 'command', to: 'cancelled', cites: ['R-VCH-07'] },
  { from: [...unpaid, 'certified'], by: 'cancel', kind: 'command', to: 'cancelled', cites: ['R-VCH-07'] },
  { from: ['issued', 'claimed'], by: 'expire', kind: 'command', to: 'lapsed', cites: ['A-02'] },
  { from: ['admitted'], by: 'class.opened', kind: 'heard', to: 'in-training', cites: ['R-CLASS-12', 'R-VCH-06'] },
  { from: ['admitted', 'in-training'], by: 'training.completed', kind: 'heard', to: 'in-assessment', cites: ['R-VCH-06'] },
  { from: ['admitted', 'in-training'], by: 'assessment.confirmed', kind: 'heard', to: 'in-assessment', cites: ['R-VCH-06'] },
  { from: ['admitted', 'in-training'], by: 'assessment.failed', kind: 'heard', to: 'in-assessment', cites: ['R-VCH-06'] },
  { from: ['admitted', 'in-training', 'in-assessment'], by: 'certificate.verified', kind: 'heard', to: 'certified', cites: ['R-VCH-04'] },
  { from: ['certified'], by: 'certificate.revoked', kind: 'heard', to: 'in-assessment', cites: ['R-VCH-05'] },
  { from: ['admitted', 'in-training', 'in-assessment', 'certified'], by: 'entitlement.payable', kind: 'heard', to: 'payable', cites: ['R-VCH-04'] },
  { from: ['payable'], by: 'entitlement.fell', kind: 'heard', to: 'certified', cites: ['R-VCH-05'] },
  { from: [...stages], by: 'payment.settled', kind: 'heard', to: 'redeemed', cites: ['R-VCH-04', 'INF-01'] },
  { from: ['redeemed'], by: 'payment.returned', kind: 'heard', to: 'payable', cites: ['R-VCH-05'] },
  { from: [...stages], by: 'recovery.ordered', kind: 'heard', to: 'revoked', cites: ['R-SET-18', 'R-SET-19'] },
  { from: bound, by: 'enrolment.ended', kind: 'heard', to: 'claimed', cites: ['INF-01'] },
  { from: bound, by: 'class.cancelled', kind: 'heard', to: 'claimed', cites: ['INF-01'] },
  { from: bound, by: 'class.not-recognised', kind: 'heard', to: 'claimed', cites: ['R-ATT-03a', 'A-76'] },
]);
