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

/** Henan province, 2022. Its annexed form breaks off before the assessment, so what only the form states is silent from there on. */
export const hen22 = documentOf(
  {
    code: 'HEN22',
    revision: 1,
    title: {
      zh: '2022年高质量推进“人人持证、技能河南”建设工作方案',
      en: 'Henan 2022 work plan “everyone certified, skilled Henan”',
    },
    division: 'CN-HA',
    restsOn: null,
    system: null,
    document: '豫技领办〔2022〕7号',
    from: day('2022-02-23'),
    until: day('2022-12-31'),
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
