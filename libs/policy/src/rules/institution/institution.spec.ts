import { day } from '@jiquan/kernel';
import { prove } from '../../testing/prove';
import * as institution from './institution';

const suspended = (releasedOn: string | null, on: string) => ({
  suspendedSince: day('2023-05-15'),
  releasedOn: releasedOn === null ? null : day(releasedOn),
  on: day(on),
});
const across = {
  kind: 'PRIVATE',
  city: 'CN-HA/puyang',
  trainingCity: 'CN-HA/xinyang/huangchuan',
  localInstitutionExists: true,
  consentDocument: null,
};

prove([institution], {
  'R-INST-01': [
    ['HEN23', { listed: true, occupationListed: true }, 'passed'],
    ['HEN23', { listed: false, occupationListed: true }, 'refused'],
    ['HCX21', { listed: true, occupationListed: false }, 'refused'],
    ['DEMO', { listed: true }, 'facts-missing'],
  ],
  'R-INST-02': [
    ['HEN23', { problemFoundOn: null }, 'passed'],
    ['HEN23', { problemFoundOn: day('2021-12-31') }, 'passed'],
    ['HEN23', { problemFoundOn: day('2022-01-01') }, 'refused'],
    ['HEN23', { problemFoundOn: day('2022-01-02') }, 'refused'],
    ['DEMO', { problemFoundOn: day('2024-12-31') }, 'passed'],
    ['DEMO', { problemFoundOn: day('2025-01-01') }, 'refused'],
    ['HCX21', { problemFoundOn: day('2022-01-01') }, 'not-applicable'],
  ],
  'R-INST-06a': [
    ['HEN23', { ...across, trainingCity: 'CN-HA/puyang/puyang-county' }, 'passed'],
    ['HEN23', across, 'refused'],
    ['HEN23', { ...across, localInstitutionExists: false }, 'passed'],
    ['HEN23', { ...across, consentDocument: 'doc-1' }, 'passed'],
    ['HEN23', { ...across, kind: 'TECHNICAL_SCHOOL' }, 'not-applicable'],
    ['HCX21', across, 'not-applicable'],
  ],
  'R-INST-16': [
    ['HEN23', { suspendedSince: null, releasedOn: null, on: day('2023-06-14') }, 'passed'],
    ['HEN23', suspended(null, '2023-07-01'), 'refused'],
    ['HEN23', suspended('2023-06-14', '2023-06-14'), 'refused'],
    ['HEN23', suspended('2023-06-15', '2023-06-15'), 'passed'],
    ['HEN23', suspended('2023-06-20', '2023-06-19'), 'refused'],
    ['HCX21', suspended('2023-06-15', '2023-06-15'), 'passed'],
    ['DEMO', suspended(null, '2023-06-15'), 'refused'],
  ],
  'INF-09': [
    ['HEN23', { barred: false }, 'passed'],
    ['HEN23', { barred: true }, 'refused'],
  ],
});
