export const ASSESSMENT = '二（二）4';
export const JOBS = '二（三）7';
export const VOUCHER = '二（五）16';
