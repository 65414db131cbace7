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
 * Henan province, 2023. The text at hand is a re-post in machine translation without a number; the day is that of the
 * official copy. What only a reading of the translation gives is marked as reconstructed.
 */
export const hen23 = documentOf(
  {
    code: 'HEN23',
    revision: 1,
    title: {
      zh: '河南省2023年“人人持证、技能河南”建设工作方案',
      en: 'Henan 2023 work plan “everyone certified, skilled Henan”',
    },
    division: 'CN-HA',
    restsOn: null,
    system: null,
    document: '河南省2023年“人人持证、技能河南”建设工作方案（2023-03-01）',
    from: day('2023-03-01'),
    until: day('2023-12-31'),
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
