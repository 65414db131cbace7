import { prove } from '../../testing/prove';
import * as staff from './staff';

prove([staff], {
  'R-TEACH-02': [
    ['HEN23', { fewestTeachersOfASpecialty: 1 }, 'refused'],
    ['HEN23', { fewestTeachersOfASpecialty: 2 }, 'passed'],
    ['HEN23', { fewestTeachersOfASpecialty: 3 }, 'passed'],
    ['DEMO', { fewestTeachersOfASpecialty: 0 }, 'refused'],
    ['DEMO', { fewestTeachersOfASpecialty: 1 }, 'passed'],
    ['HCX21', { fewestTeachersOfASpecialty: 0 }, 'not-applicable'],
  ],
});
