import { day } from '@jiquan/kernel';
import { attendanceParameters } from '../../parameters/attendance';
import { audienceParameters } from '../../parameters/audience';
import { classesParameters } from '../../parameters/classes';
import { onlineParameters } from '../../parameters/online';
import { settlementParameters } from '../../parameters/settlement';
import { teachingParameters } from '../../parameters/teaching';
import { voucherParameters } from '../../parameters/voucher';
import { documentOf } from '../document';
import { silent } from '../stated';
import { assessment } from './assessment';
import { certificate } from './certificate';
import { eligibility } from './eligibility';
import { institution } from './institution';
import { reporting } from './reporting';
import { subsidy } from './subsidy';

/**
 * The education system of Henan province, 2022 to 2025: undergraduate and vocational colleges, technical schools not. It states
 * no class, attendance or settlement number, so it counts only beside the province's set of the year.
 */
export const edu21 = documentOf(
  {
    code: 'EDU21',
    revision: 1,
    title: {
      zh: '河南省教育系统落实“人人持证、技能河南”建设工作任务实施方案',
      en: 'Henan education system plan “everyone certified, skilled Henan”',
    },
    division: 'CN-HA',
    restsOn: 'CN-HA',
    system: 'EDUCATION',
    document: '教职成〔2021〕504号',
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
    voucher: silent(voucherParameters),
    subsidy,
    settlement: silent(settlementParameters),
    institution,
    reporting,
    audience: silent(audienceParameters),
  },
);
