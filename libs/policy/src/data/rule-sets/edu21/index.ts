import { day } from '@jiquan/kernel';
import { audienceParameters } from '../../parameters/audience';
import { documentOf } from '../document';
import { silent } from '../stated';
import { assessment } from './assessment';
import { attendance } from './attendance';
import { certificate } from './certificate';
import { classes } from './classes';
import { eligibility } from './eligibility';
import { institution } from './institution';
import { online } from './online';
import { reporting } from './reporting';
import { settlement } from './settlement';
import { subsidy } from './subsidy';
import { teaching } from './teaching';
import { voucher } from './voucher';

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
    classes,
    teaching,
    attendance,
    online,
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
