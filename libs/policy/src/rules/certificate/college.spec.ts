import { day } from '@jiquan/kernel';
import * as fc from 'fast-check';
import { prove } from '../../testing/prove';
import { sets } from '../../testing/sets';
import { judge } from '..';
import * as college from './college';

const tasks = (skillCertificates: number, onePlusXCertificates: number) => ({
  skillTask: 100,
  skillCertificates,
  onePlusXTask: 20,
  onePlusXCertificates,
});
const finished = (taskFinishedOn: string | null, on: string, taskYear = 2022) => ({
  taskYear,
  taskFinishedOn: taskFinishedOn === null ? null : day(taskFinishedOn),
  on: day(on),
});

prove([college], {
  'R-CERT-06': [
    ['EDU', tasks(99, 20), 'flags'],
    ['EDU', tasks(100, 20), 'passed'],
    ['EDU', tasks(101, 21), 'passed'],
    ['EDU', tasks(100, 19), 'flags'],
    // What is over in one count never fills the other.
    ['EDU', tasks(120, 0), 'flags'],
    ['EDU', { skillTask: 100 }, 'facts-missing'],
    ['HEN22', tasks(0, 0), 'not-applicable'],
  ],
  'R-CERT-07': [
    ['EDU', finished('2022-11-29', '2022-12-20'), 'passed'],
    ['EDU', finished('2022-11-30', '2022-12-20'), 'passed'],
    ['EDU', finished('2022-12-01', '2022-12-20'), 'flags'],
    ['EDU', finished(null, '2022-11-30'), 'passed'],
    ['EDU', finished(null, '2022-12-01'), 'flags'],
    ['EDU', finished('2025-11-30', '2025-12-01', 2025), 'passed'],
    // Only from 2022 on.
    ['EDU', finished(null, '2022-01-10', 2021), 'not-applicable'],
    ['EDU', { taskYear: 2022 }, 'facts-missing'],
    ['HEN22', finished(null, '2022-12-31'), 'not-applicable'],
  ],
});

test('R-CERT-06: met exactly when each count meets its own task', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(40), (skill, onePlusX) => {
      const { outcome, compared } = judge('R-CERT-06', tasks(skill, onePlusX), sets.EDU);
      const short = [...(skill < 100 ? ['SKILL'] : []), ...(onePlusX < 20 ? ['ONE_PLUS_X'] : [])];
      expect([outcome, compared['shortOf']]).toEqual([short.length === 0 ? 'passed' : 'flags', short]);
    }),
  );
});
