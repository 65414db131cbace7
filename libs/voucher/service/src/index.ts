export { ExpireSweep } from './voucher';
export { voucherContext } from './voucher.context';
