export const PROCESS = '二（四）19';
export const STAFF = '二（四）20（1）';
export const ONLINE = '二（四）20（3）';
export const ASSESSMENT = '二（四）20（4）';
export const VOUCHER = '二（四）20（5）';
export const SYSTEM = '二（四）20（6）';
export const SUPPLY = '二（四）21';
export const FORM = '附件';
