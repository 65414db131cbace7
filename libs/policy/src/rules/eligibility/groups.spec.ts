import { day } from '@jiquan/kernel';
import { prove } from '../../testing/prove';
import * as groups from './groups';

const confined = (group: string, birth: string) => ({
  groups: [group],
  birth: day(birth),
  on: day('2021-06-01'),
  employable: true,
  trainingWill: true,
});
const released = (on: string) => ({
  groups: ['PRISONER'],
  trainedDuringSentence: false,
  fitForNextLevel: true,
  sentenceEndsOn: day(on),
});

prove([groups], {
  'R-ELIG-07a': [
    ['HEN22', { groups: ['VETERAN'] }, 'passed'],
    ['HEN22', { groups: ['DOUBLE_REDUCTION', 'WOMAN'] }, 'passed'],
    ['HEN22', { groups: ['SEAFARER'] }, 'flags'],
    ['HEN22', { groups: [] }, 'flags'],
    ['HEN22', { groups: ['VETERAN'], trainingMode: 'PROJECT' }, 'passed'],
    ['HEN22', { groups: ['VETERAN'], trainingMode: 'NAMED_CLASS' }, 'flags'],
    ['HEN22', {}, 'facts-missing'],
    ['HEN23', { groups: [] }, 'not-applicable'],
  ],
  'R-ELIG-07b': [
    ['HEN23', { groups: ['SEAFARER'] }, 'passed'],
    ['HEN23', { groups: ['DOUBLE_REDUCTION'] }, 'flags'],
    ['HEN23', { groups: ['VETERAN'], trainingMode: 'NAMED_CLASS' }, 'passed'],
    ['HEN23', {}, 'facts-missing'],
    ['DEMO', { groups: ['VETERAN'] }, 'passed'],
    ['DEMO', { groups: ['SEAFARER'] }, 'flags'],
    ['HCX21', { groups: ['SEAFARER'] }, 'not-applicable'],
  ],
  'R-ELIG-07c': [
    ['HCX21', { groups: ['CLEVER_DAUGHTER_IN_LAW'] }, 'passed'],
    ['HCX21', { groups: ['SEAFARER'] }, 'flags'],
    ['HCX21', {}, 'facts-missing'],
    ['HEN22', { groups: ['SEAFARER'] }, 'not-applicable'],
  ],
  'R-ELIG-07d': [
    ['PUYANG', { groups: ['MONITORED_AGAINST_POVERTY'] }, 'passed'],
    ['PUYANG', { groups: ['SEAFARER'] }, 'flags'],
    ['PUYANG22', { groups: ['TRANSFERRED_EMPLOYEE'] }, 'passed'],
    ['PUYANG22', { groups: ['SEAFARER'] }, 'flags'],
    ['PUYANG22', {}, 'facts-missing'],
    ['HEN23', { groups: ['TRANSFERRED_EMPLOYEE'] }, 'not-applicable'],
  ],
  'R-ELIG-07e': [
    ['EDU', { groups: ['RURAL_LEADER'] }, 'passed'],
    ['EDU', { groups: ['VETERAN'] }, 'flags'],
    ['EDU', {}, 'facts-missing'],
    ['HEN22', { groups: ['RURAL_LEADER'] }, 'not-applicable'],
  ],
  'R-ELIG-08a': [
    // Sixty lasts to the day before the 61st birthday.
    ['HCX21', confined('PRISONER', '1961-06-02'), 'passed'],
    ['HCX21', confined('PRISONER', '1961-06-01'), 'passed'],
    ['HCX21', confined('PRISONER', '1960-06-02'), 'passed'],
    ['HCX21', confined('PRISONER', '1960-06-01'), 'refused'],
    // Born on 29 February: in a common year the birthday is 1 March.
    ['HCX21', { ...confined('PRISONER', '1960-02-29'), on: day('2021-02-28') }, 'passed'],
    ['HCX21', { ...confined('PRISONER', '1960-02-29'), on: day('2021-03-01') }, 'refused'],
    ['HCX21', { ...confined('PRISONER', '1990-01-01'), employable: false }, 'refused'],
    ['HCX21', { ...confined('PRISONER', '1990-01-01'), trainingWill: false }, 'refused'],
    ['HCX21', confined('DETOXIFICATION', '1960-06-02'), 'passed'],
    ['HCX21', { ...confined('COMMUNITY_CORRECTION', '1990-01-01'), hardToEmploy: true }, 'passed'],
    ['HCX21', { ...confined('COMMUNITY_CORRECTION', '1990-01-01'), hardToEmploy: false }, 'refused'],
    ['HCX21', confined('COMMUNITY_CORRECTION', '1990-01-01'), 'facts-missing'],
    ['HCX21', { ...confined('PRISONER', '1990-01-01'), groups: ['VETERAN'] }, 'not-applicable'],
    ['HCX21', { groups: ['PRISONER'] }, 'facts-missing'],
    // Of anybody else nothing of this is asked.
    ['HCX21', { groups: ['VETERAN'] }, 'not-applicable'],
    ['HEN22', confined('PRISONER', '1950-01-01'), 'not-applicable'],
    ['HEN23', confined('PRISONER', '1950-01-01'), 'not-applicable'],
  ],
  'R-ELIG-08b': [
    ['HEN23', released('2024-12-31'), 'passed'],
    ['HEN23', released('2025-01-01'), 'facts-missing'],
    ['HEN23', released('2025-01-02'), 'facts-missing'],
    ['HEN23', { ...released('2025-06-30'), sentenceEndAllowed: true }, 'passed'],
    ['HEN23', { ...released('2025-06-30'), sentenceEndAllowed: false }, 'refused'],
    ['HEN23', released('2026-01-01'), 'refused'],
    // A sentence without an end.
    ['HEN23', { ...released('2026-01-01'), sentenceEndsOn: null }, 'refused'],
    ['HEN23', { ...released('2024-12-31'), trainedDuringSentence: true }, 'refused'],
    ['HEN23', { ...released('2024-12-31'), fitForNextLevel: false }, 'refused'],
    ['HEN23', { ...released('2030-01-01'), groups: ['DETOXIFICATION'] }, 'not-applicable'],
    ['HEN23', { groups: ['PRISONER'] }, 'facts-missing'],
    ['HEN23', { groups: ['VETERAN'] }, 'not-applicable'],
    ['PUYANG', released('2024-12-31'), 'passed'],
    ['PUYANG', released('2025-01-01'), 'facts-missing'],
    ['PUYANG', released('2026-01-01'), 'refused'],
    ['HCX21', released('2030-01-01'), 'not-applicable'],
  ],
  'R-ELIG-09': [
    ['HCX21', { groups: ['POVERTY_ALLEVIATED'], trainingFeeFen: 0 }, 'passed'],
    ['HCX21', { groups: ['POVERTY_ALLEVIATED'], trainingFeeFen: 1 }, 'refused'],
    ['HCX21', { groups: ['VETERAN'], trainingFeeFen: 100_00 }, 'not-applicable'],
    ['HCX21', { trainingFeeFen: 0 }, 'facts-missing'],
    ['HCX21', { groups: ['POVERTY_ALLEVIATED'] }, 'facts-missing'],
    ['HCX21', { groups: [] }, 'not-applicable'],
    ['DEMO', { groups: ['POVERTY_ALLEVIATED'], trainingFeeFen: 0 }, 'passed'],
    ['DEMO', { groups: ['POVERTY_ALLEVIATED'], trainingFeeFen: 1 }, 'refused'],
    ['HEN22', { groups: ['POVERTY_ALLEVIATED'], trainingFeeFen: 1 }, 'not-applicable'],
  ],
});
