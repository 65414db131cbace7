import { day } from '@jiquan/kernel';
import { documentOf } from '../document';
import { assessment } from './assessment';
import { attendance } from './attendance';
import { audience } from './audience';
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

/** An invented county with rules of its own, valid today, so that a fresh installation has something lawful-looking to run on. */
export const demo = documentOf(
  {
    code: 'DEMO-CTY',
    revision: 1,
    title: { zh: '演示县职业技能电子培训券管理办法（演示，无法律效力）', en: 'Demo county voucher rules (demonstration, no legal force)' },
    division: 'DEMO/demo-county',
    restsOn: null,
    system: null,
    document: '演示〔2026〕1号（演示，无法律效力）',
    from: day('2026-01-01'),
    until: null,
    invented: true,
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
    audience,
  },
);
