import { day, fen } from '@jiquan/kernel';
import type { Tariff, TariffEntry } from '../../tariff/tariff';

const document = '濮阳县高质量推进“人人持证、技能河南”建设工作方案 二（二）4';
const common = {
  division: 'CN-HA/puyang/puyang-county',
  purpose: 'assessment',
  occupation: null,
  from: day('2022-01-01'),
  until: day('2025-12-31'),
  document,
} as const;

const yuanByLevel = { JUNIOR: 200, INTERMEDIATE: 240, SENIOR: 280, TECHNICIAN: 350, SENIOR_TECHNICIAN: 380 } as const;

const levelled = (kind: string): TariffEntry[] =>
  Object.entries(yuanByLevel).map(([level, yuan]) => ({ ...common, kind, level, amountFen: fen(yuan * 100) }));

/**
 * Puyang county's assessment subsidy, paid to the assessment body (R-SUB-01). Special-operation, special-equipment and
 * completion certificates and the two highest grades have no entry: the county pays nothing for them.
 */
export const pyx22Assessment: Tariff = {
  code: 'PYX22-ASSESSMENT',
  revision: 1,
  division: common.division,
  purpose: 'assessment',
  document,
  invented: false,
  entries: [
    { ...common, kind: 'SPECIFIC_ABILITY', level: null, amountFen: fen(100_00) },
    ...levelled('QUALIFICATION'),
    ...levelled('SKILL_LEVEL'),
  ],
};
