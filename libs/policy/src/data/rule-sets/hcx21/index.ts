import { day } from '@jiquan/kernel';
import { audienceParameters } from '../../parameters/audience';
import { voucherParameters } from '../../parameters/voucher';
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

/** Huangchuan county, 2021. It knows no vouchers, so its subsidies run through the voucherless channel. */
export const hcx21 = documentOf(
  {
    code: 'HCX21',
    revision: 1,
    title: { zh: '2021年潢川县全民技能振兴工程暨职业技能提升行动工作方案', en: 'Huangchuan county skills plan 2021' },
    division: 'CN-HA/xinyang/huangchuan',
    restsOn: null,
    system: null,
    document: '潢技领办〔2021〕1号',
    from: day('2021-04-07'),
    until: day('2021-12-31'),
    invented: false,
    settings: { 'channel.voucherless': true },
  },
  {
    eligibility,
    classes,
    teaching,
    attendance,
    online,
    assessment,
    certificate,
    voucher: silent(voucherParameters),
    subsidy,
    settlement,
    institution,
    reporting,
    audience: silent(audienceParameters),
  },
);
