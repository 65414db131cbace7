import { day } from '@jiquan/kernel';
import type { RuleSetData } from '../../frame/rule-set';
import { hen23Parameters } from './hen23.parameters';
import { hen23Rules } from './hen23.rules';

/**
 * Henan province, 2023. The text at hand is a re-post in machine translation without a number; the day is that of the
 * official copy. What only a reading of the translation gives is marked as reconstructed.
 */
export const hen23: RuleSetData = {
  code: 'HEN23',
  revision: 1,
  title: {
    zh: '河南省2023年“人人持证、技能河南”建设工作方案',
    en: 'Henan 2023 work plan “everyone certified, skilled Henan”',
  },
  division: 'CN-HA',
  restsOn: null,
  document: '河南省2023年“人人持证、技能河南”建设工作方案（2023-03-01）',
  from: day('2023-03-01'),
  until: day('2023-12-31'),
  invented: false,
  rules: hen23Rules,
  parameters: hen23Parameters,
  settings: {},
};
