import { day } from '@jiquan/kernel';
import type { RuleSetData } from '../../frame/rule-set';
import { pyx22Parameters } from './pyx22.parameters';
import { at } from './stated';

const VOUCHER = '二（五）16';

/**
 * Puyang county. Undated; made under a city document of 2022, so not before that year, and planned to 2025. It states no
 * class, attendance or settlement number, so it counts only over a set of the province: alone it would let everything pass.
 */
export const pyx22: RuleSetData = {
  code: 'PYX22',
  revision: 1,
  title: {
    zh: '濮阳县高质量推进“人人持证、技能河南”建设工作方案',
    en: 'Puyang county work plan “everyone certified, skilled Henan”',
  },
  division: 'CN-HA/puyang/puyang-county',
  restsOn: 'CN-HA',
  document: '濮阳县高质量推进“人人持证、技能河南”建设工作方案',
  from: day('2022-01-01'),
  until: day('2025-12-31'),
  invented: false,
  rules: {
    'R-ELIG-01': at(VOUCHER, '符合补贴条件'),
    'R-CERT-01': at('一', '五类证书'),
    'R-VCH-01': at(VOUCHER, '有培训意愿、符合补贴条件'),
    'R-VCH-02': at(VOUCHER, '实名制'),
    'R-VCH-03': at(VOUCHER, '不得转让'),
    'R-VCH-04': at(VOUCHER, '以证换券'),
    'R-VCH-05': at(VOUCHER, '无证无价'),
    'R-VCH-06': at(VOUCHER, '发券—培训—评价—持证—兑现'),
    'R-VCH-07': at(VOUCHER, '个人领取、机构登记验证、人社审核'),
    'R-SUB-01': at('二（二）4', '给予机构评价补贴'),
    'R-SUB-02': at('二（二）4', '不得重复申领'),
    'R-SUB-05': at('二（三）7', '一次性补助'),
    'R-SUB-06': at('二（三）7', '每成功介绍1人'),
    'R-SET-10c': at('三（四）', '多种方式'),
  },
  parameters: pyx22Parameters,
  settings: {},
};
