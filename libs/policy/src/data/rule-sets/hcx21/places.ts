export const MEASURES = '二（四）21(1)';
export const ONLINE = '二（四）21(2)';
export const ASSESSMENT = '二（四）21(3)';
export const FORM = '附件2';
export const SUPERVISION = '二（四）20';
export const SUPPLY = '三（二）';
