import { day } from '@jiquan/kernel';
import type { RuleSetData } from '../../frame/rule-set';
import { demoParameters } from './demo.parameters';
import { at } from './stated';

const clauses = (place: string, words: string, rules: readonly string[]): RuleSetData['rules'] =>
  Object.fromEntries(rules.map((rule) => [rule, at(place, words)]));

/** An invented county with rules of its own, valid today, so that a fresh installation has something lawful-looking to run on. */
export const demo: RuleSetData = {
  code: 'DEMO-CTY',
  revision: 1,
  title: { zh: '演示县职业技能电子培训券管理办法（演示，无法律效力）', en: 'Demo county voucher rules (demonstration, no legal force)' },
  division: 'DEMO/demo-county',
  restsOn: null,
  document: '演示〔2026〕1号（演示，无法律效力）',
  from: day('2026-01-01'),
  until: null,
  invented: true,
  rules: {
    ...clauses('演示第一条', '开班要求', [
      'R-CLASS-01', 'R-CLASS-02', 'R-CLASS-03', 'R-CLASS-04', 'R-CLASS-05', 'R-CLASS-06', 'R-CLASS-07',
      'R-CLASS-09', 'R-CLASS-10', 'R-CLASS-11', 'R-CLASS-15', 'R-TEACH-02',
    ]),
    ...clauses('演示第二条', '过程监管', [
      'R-CLASS-12', 'R-CLASS-13a', 'R-ATT-01', 'R-ATT-02', 'R-ATT-03b', 'R-ATT-04', 'R-ATT-06', 'R-ATT-07a',
      'R-ATT-08', 'R-ATT-10c', 'R-ATT-11', 'R-ATT-13',
    ]),
    ...clauses('演示第三条', '参训条件', [
      'R-ELIG-01', 'R-ELIG-02a', 'R-ELIG-03', 'R-ELIG-04', 'R-ELIG-05c', 'R-ELIG-06', 'R-ELIG-10',
    ]),
    ...clauses('演示第四条', '考核取证', ['R-ASM-01c', 'R-ASM-03', 'R-ASM-04c', 'R-ASM-17', 'R-CERT-01', 'R-CERT-03', 'R-CERT-04']),
    ...clauses('演示第五条', '申领拨付', [
      'R-SUB-01', 'R-SUB-02', 'R-SUB-04', 'R-SET-01', 'R-SET-03a', 'R-SET-04', 'R-SET-05', 'R-SET-06', 'R-SET-07', 'R-SET-08',
      'R-SET-09', 'R-SET-14', 'R-SET-15', 'R-SET-16', 'R-SET-17',
    ]),
    ...clauses('演示第六条', '机构管理', ['R-INST-01', 'R-INST-02', 'R-INST-06a', 'R-INST-16']),
    ...clauses('演示第七条', '培训券', [
      'R-VCH-01', 'R-VCH-02', 'R-VCH-03', 'R-VCH-04', 'R-VCH-05', 'R-VCH-06', 'R-VCH-07', 'R-VCH-08', 'R-VCH-09',
    ]),
  },
  parameters: demoParameters,
  settings: {},
};
