import { day, fen } from '@jiquan/kernel';
import type { Purpose, Tariff, TariffEntry } from '../../tariff/tariff';

const document = '演示〔2026〕2号（演示金额，无法律效力）';
const division = 'DEMO/demo-county';

const entry = (purpose: Purpose, kind: string, level: string | null, yuan: number): TariffEntry => ({
  division,
  purpose,
  occupation: null,
  kind,
  level,
  from: day('2026-01-01'),
  until: null,
  amountFen: fen(yuan * 100),
  document,
});

/** No document states what a training is worth (R-SUB-14); these amounts are invented for the demo county. */
export const demoTraining: Tariff = {
  code: 'DEMO-TRAINING',
  revision: 1,
  division,
  purpose: 'training',
  document,
  invented: true,
  entries: [
    entry('training', 'SKILL_LEVEL', 'JUNIOR', 1000),
    entry('training', 'SKILL_LEVEL', 'INTERMEDIATE', 1200),
    entry('training', 'SKILL_LEVEL', 'SENIOR', 1500),
    { ...entry('training', 'SKILL_LEVEL', 'JUNIOR', 1100), occupation: '4-10-01-05' },
    entry('training', 'SPECIFIC_ABILITY', null, 600),
  ],
};

export const demoAssessment: Tariff = {
  code: 'DEMO-ASSESSMENT',
  revision: 1,
  division,
  purpose: 'assessment',
  document,
  invented: true,
  entries: [
    ...['SKILL_LEVEL', 'QUALIFICATION'].flatMap((kind) => [
      entry('assessment', kind, 'JUNIOR', 150),
      entry('assessment', kind, 'INTERMEDIATE', 180),
      entry('assessment', kind, 'SENIOR', 210),
    ]),
    entry('assessment', 'SPECIFIC_ABILITY', null, 80),
  ],
};
