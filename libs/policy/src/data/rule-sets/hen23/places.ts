export const APPROVAL = '二（三）1';
export const PROCESS = '二（三）2';
export const ASSESSMENT = '二（三）3';
export const MONEY = '二（三）4';
export const ONLINE = '三2';
export const CHAPTER = '二（三）';
export const VOUCHER = '二（五）';
