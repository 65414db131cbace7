import { day } from '@jiquan/kernel';
import { attendanceParameters } from '../../parameters/attendance';
import { audienceParameters } from '../../parameters/audience';
import { classesParameters } from '../../parameters/classes';
import { onlineParameters } from '../../parameters/online';
import { teachingParameters } from '../../parameters/teaching';
import { documentOf } from '../document';
import { silent } from '../stated';
import { assessment } from './assessment';
import { certificate } from './certificate';
import { eligibility } from './eligibility';
import { institution } from './institution';
import { reporting } from './reporting';
import { settlement } from './settlement';
import { subsidy } from './subsidy';
import { voucher } from './voucher';

/**
 * Puyang county. Undated; made under a city document of 2022, so not before that year, and planned to 2025. It states no
 * class, attendance or settlement number, so it counts only over a set of the province: alone it would let everything pass.
 */
export const pyx22 = documentOf(
  {
    code: 'PYX22',
    revision: 1,
    title: {
      zh: '濮阳县高质量推进“人人持证、技能河南”建设工作方案',
      en: 'Puyang county work plan “everyone certified, skilled Henan”',
    },
    division: 'CN-HA/puyang/puyang-county',
    restsOn: 'CN-HA',
    system: null,
    document: '濮阳县高质量推进“人人持证、技能河南”建设工作方案',
    from: day('2022-01-01'),
    until: day('2025-12-31'),
    invented: false,
    settings: {},
  },
  {
    eligibility,
    classes: silent(classesParameters),
    teaching: silent(teachingParameters),
    attendance: silent(attendanceParameters),
    online: silent(onlineParameters),
    assessment,
    certificate,
    voucher,
    subsidy,
    settlement,
    institution,
    reporting,
    audience: silent(audienceParameters),
  },
);
