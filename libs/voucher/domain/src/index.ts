export * from './campaign';
export * from './voucher';
