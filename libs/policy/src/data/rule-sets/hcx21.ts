import { day } from '@jiquan/kernel';
import type { RuleSetData } from '../../frame/rule-set';
import { hcx21Parameters } from './hcx21.parameters';
import { hcx21Rules } from './hcx21.rules';

/** Huangchuan county, 2021. It knows no vouchers, so its subsidies run through the voucherless channel. */
export const hcx21: RuleSetData = {
  code: 'HCX21',
  revision: 1,
  title: { zh: '2021年潢川县全民技能振兴工程暨职业技能提升行动工作方案', en: 'Huangchuan county skills plan 2021' },
  division: 'CN-HA/xinyang/huangchuan',
  restsOn: null,
  document: '潢技领办〔2021〕1号',
  from: day('2021-04-07'),
  until: day('2021-12-31'),
  invented: false,
  rules: hcx21Rules,
  parameters: hcx21Parameters,
  settings: { 'channel.voucherless': true },
};
