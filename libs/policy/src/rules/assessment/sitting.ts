import type { AssessmentFacts } from '../../facts';
import { about, flags, notApplicable, passed, refusedUnless } from '../../frame/rule';

const assessment = about<AssessmentFacts>();
const COMPLETION = 'TRAINING_COMPLETION';

export const offlineOnly = assessment(
  {
    id: 'R-ASM-02a',
    sources: ['HCX21'],
    parameter: 'assessment.mode',
    needs: ['assessmentMode'],
    asks: { zh: '政府补贴性培训一律线下考核', en: 'Subsidised training is assessed offline, all of it' },
    remedy: { zh: '改为线下考核', en: 'Hold the assessment offline' },
  },
  (facts) => refusedUnless(facts.assessmentMode === 'OFFLINE', { defaults: ['A-40'] }),
);

/** A preference: an offline theory part is only shown; and what is promoted is theory alone. */
export const onlineTheoryPromoted = assessment(
  {
    id: 'R-ASM-02b',
    sources: ['HEN22'],
    parameter: 'assessment.mode',
    needs: ['assessmentMode'],
    asks: { zh: '推进线上理论考试', en: 'Theory examinations online are promoted' },
    remedy: { zh: '可安排线上理论考试，实操仍在线下', en: 'Theory may be examined online; practice stays offline' },
  },
  (facts) => {
    if (facts.assessmentMode === 'ONLINE_THEORY') return passed({ defaults: ['A-40'] });
    return flags({ defaults: ['A-40'], effect: facts.assessmentMode === 'OFFLINE' ? 'ONLINE_THEORY_POSSIBLE' : 'ONLY_THEORY_ONLINE' });
  },
);

export const theoryOnComputer = assessment(
  {
    id: 'R-ASM-02c',
    sources: ['HCX21'],
    needs: ['theoryOnComputer'],
    asks: { zh: '逐步实现理论上机考核', en: 'Theory is examined on computers, step by step' },
    remedy: { zh: '条件具备时改为上机考核', en: 'Move to computers where they are at hand' },
  },
  (facts) => {
    if (facts.theoryOnComputer === null) return notApplicable();
    return facts.theoryOnComputer ? passed() : flags();
  },
);

export const countyExamines = assessment(
  {
    id: 'R-ASM-05',
    sources: ['HCX21'],
    needs: ['plannedKind', 'organiser'],
    concerns: ({ plannedKind = COMPLETION }) => plannedKind === COMPLETION,
    asks: { zh: '培训合格证书考核由县人社局出题、考核', en: 'County HRSS sets the questions for the completion certificate and examines' },
    remedy: { zh: '交由县人社局组织', en: 'Leave it to county HRSS' },
  },
  (facts) => refusedUnless(facts.organiser === 'COUNTY_HRSS'),
);
