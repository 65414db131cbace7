import { addMonths, type Day, yearOf } from '@jiquan/kernel';
import type { PlatformFacts } from '../../facts';
import { about, notApplicable, passed, refusedUnless, sanctions, type Under } from '../../frame/rule';
import { statedBy } from '../../procedure/stated-by';
import { invalid } from './invalid';

const platform = about<PlatformFacts>();
const MONTHS_PER_YEAR = 12;

export const connected = platform(
  {
    id: 'R-ONL-01',
    sources: ['HEN22', 'HEN23'],
    parameter: 'online.platformConnectedRequired',
    needs: ['platformConnected'],
    asks: { zh: '线上平台已接入统一监管系统', en: 'The platform is connected to the unified supervision system' },
    remedy: { zh: '先接入监管系统；此前的结果不予认可', en: 'Connect first; earlier results are not recognised' },
  },
  (facts, under) => {
    if (facts.platformConnected || !under.value('online.platformConnectedRequired')) return passed();
    return invalid({ ...facts, foundOn: 'PLATFORM' }, under);
  },
);

export const contentApproved = platform(
  {
    id: 'R-ONL-09',
    sources: ['HEN22', 'HEN23'],
    parameter: 'online.contentApproval',
    needs: ['platformInCatalogue', 'newContentApproved'],
    concerns: (facts) => facts.platformInCatalogue !== false && facts.newContentApproved !== null,
    asks: { zh: '目录内平台新增视频已经审核同意', en: 'New video of a listed platform has been approved' },
    remedy: { zh: '报省领导小组办公室审核', en: 'Report it to the provincial office for approval' },
  },
  (facts) => refusedUnless(facts.newContentApproved === true),
);

interface Breach {
  readonly breachOn: Day;
  readonly discoveredOn: Day | null;
}

/** The rule of the year of the breach decides; what a later year says of bans does not reach back. */
function ofItsYear(rule: string, { breachOn, discoveredOn }: Breach, { set, setting }: Under): boolean {
  const part = statedBy(set, rule);
  if (part === undefined) return false;
  const year = yearOf(setting('online.banYear') === 'DISCOVERY' ? (discoveredOn ?? breachOn) : breachOn);
  return yearOf(part.from) <= year && (part.until === null || year <= yearOf(part.until));
}

const banSays = { zh: '违规平台在禁止期内不得参与补贴培训', en: 'A platform in breach takes no part in subsidised training while it is barred' };
const ofAnotherYear = notApplicable({ defaults: ['A-17'] });

export const barredForYears = platform(
  {
    id: 'R-ONL-10a',
    sources: ['HEN22'],
    parameter: 'online.platformBanYears',
    needs: ['breachOn', 'discoveredOn', 'on'],
    asks: banSays,
    remedy: { zh: '禁止期满后再参与', en: 'Take part again when the years are over' },
  },
  ({ breachOn, discoveredOn, on }, under) => {
    if (breachOn === null) return passed();
    if (!ofItsYear('R-ONL-10a', { breachOn, discoveredOn }, under)) return ofAnotherYear;
    const freeFrom = addMonths(breachOn, (under.value('online.platformBanYears') as number) * MONTHS_PER_YEAR);
    const free = on < breachOn || on >= freeFrom;
    return refusedUnless(free, { compared: { freeFrom }, ...(!free && { effect: 'BARRED' }), defaults: ['A-17'] });
  },
);

export const barredFromDiscovery = platform(
  {
    id: 'R-ONL-10b',
    sources: ['HEN23'],
    parameter: 'online.platformBan',
    needs: ['breachOn', 'discoveredOn', 'banLiftedOn', 'on'],
    asks: banSays,
    remedy: { zh: '由人社部门书面说明理由后解除', en: 'HRSS may lift the ban, with a reason' },
  },
  ({ breachOn, discoveredOn, banLiftedOn, on }, under) => {
    if (breachOn === null) return passed();
    if (!ofItsYear('R-ONL-10b', { breachOn, discoveredOn }, under)) return ofAnotherYear;
    const lifted = banLiftedOn !== null && banLiftedOn <= on;
    const free = discoveredOn === null || on < discoveredOn || lifted;
    return refusedUnless(free, { ...(!free && { effect: 'BARRED' }), defaults: ['A-17'] });
  },
);

export const delisted = platform(
  {
    id: 'R-ONL-10c',
    sources: ['HCX21'],
    parameter: 'online.platformBan',
    needs: ['poorlyManaged'],
    asks: { zh: '平台管理规范、质量达标、考核把关严格', en: 'The platform is well managed, of good quality, and strict in assessment' },
    remedy: { zh: '查处，退出目录清单，向社会曝光', en: 'Investigate, remove it from the list, make it public' },
  },
  (facts, under) => (facts.poorlyManaged ? sanctions({ effect: under.value('online.platformBan') as string }) : passed()),
);
