import { addMonths, type Day, day } from '@jiquan/kernel';
import type { Blacklisting, InstitutionFacts } from '../../facts';
import { about, notApplicable, passed, refused, refusedUnless, sanctions, type Under } from '../../frame/rule';
import { rectificationEndsOn, rectificationIsOver } from '../../procedure/satisfaction';

const institution = about<InstitutionFacts>();

export const noEvidentProblem = institution(
  {
    id: 'R-INST-02',
    sources: ['HEN23'],
    parameter: 'institution.barSince',
    needs: ['problemFoundOn'],
    asks: { zh: '规定日期以来未被发现明显问题', en: 'No evident problem was found since the stated day' },
    remedy: { zh: '由没有此类问题的机构承担培训评价', en: 'Let an institution without such a problem train or assess' },
  },
  (facts, under) => {
    if (facts.problemFoundOn === null) return passed();
    return refusedUnless(facts.problemFoundOn < day(under.value('institution.barSince') as string));
  },
);

/** What a ground leads to; the list of the document is open, so other grounds are left to a person. */
export const delisted = institution(
  {
    id: 'R-INST-09',
    sources: ['HCX21'],
    parameter: 'institution.delistedFor',
    needs: ['grounds'],
    asks: {
      zh: '管理规范，培训质量达标，鉴定考核把关严格',
      en: 'Management is in order, training is good, and assessment is not lax',
    },
    remedy: { zh: '查处、退出目录清单管理，并向社会曝光', en: 'Punish, take out of the catalogue, and make it known' },
  },
  (facts, under) => {
    const listed = under.value('institution.delistedFor') as readonly string[];
    const found = facts.grounds.filter((ground) => listed.includes(ground));
    return found.length === 0 ? passed() : sanctions({ effect: 'DELIST_AND_EXPOSE', compared: { found } });
  },
);

/** In rectification nothing opens until an officer releases, and not before the stated months are over. */
export const notInRectification = institution(
  {
    id: 'R-INST-16',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    parameter: 'satisfaction.rectifyMonths',
    needs: ['suspendedSince', 'releasedOn', 'on'],
    asks: { zh: '整改期内不得开班', en: 'No class is opened during rectification' },
    remedy: { zh: '整改期满并经人社部门解除后再开班', en: 'Open when the months are over and HRSS has released' },
  },
  (facts, under) => {
    if (facts.suspendedSince === null) return passed();
    const endsOn = rectificationEndsOn(under.set, facts.suspendedSince);
    if (endsOn === null) return refused();
    const over = rectificationIsOver(under.set, { stoppedOn: facts.suspendedSince, releasedOn: facts.releasedOn, on: facts.on });
    return refusedUnless(over, { compared: { endsOn }, defaults: ['A-44'] });
  },
);

/** How long a ban lasts is said by the rules on platforms (R-ONL-10); here it shuts the door. */
export const platformNotBanned = institution(
  {
    id: 'R-INST-17',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    needs: ['platformBanned'],
    asks: { zh: '线上平台未被禁止参与补贴性培训', en: 'The online platform is not banned from subsidised training' },
    remedy: { zh: '改用目录内未被禁止的平台', en: 'Use another platform of the catalogue' },
  },
  (facts) => refusedUnless(!facts.platformBanned),
);

export const mayOpen = institution(
  {
    id: 'INF-09',
    sources: [],
    always: true,
    needs: ['barred'],
    asks: {
      zh: '被取消、禁止、退出或停办的机构、平台不得新开班',
      en: 'A barred, banned, delisted or suspended institution opens nothing new',
    },
    remedy: { zh: '在办班次继续接受审查', en: 'Running classes go on under review' },
  },
  (facts, under) => {
    if (facts.blacklisting && stillBlacklisted(facts.blacklisting, facts.on, under))
      return refused({ defaults: ['A-57'] });
    return refusedUnless(!facts.barred);
  },
);

/** It ends when an officer lifts it and says why; of itself only where months are configured. */
function stillBlacklisted({ since, liftedOn, reason }: Blacklisting, on: Day | undefined, under: Under): boolean {
  if (on === undefined) return true;
  const months = under.setting('blacklist.months');
  if (months !== null && on >= addMonths(since, months)) return false;
  return liftedOn === null || liftedOn > on || reason === null;
}

export const inCollegeScope = institution(
  {
    id: 'R-INST-19',
    sources: ['EDU21'],
    parameter: 'institution.collegeScope',
    needs: ['school'],
    asks: {
      zh: '属于教育系统方案所称院校，不含技工院校',
      en: 'It is a college the education system’s plan speaks of; technical schools are not',
    },
    remedy: { zh: '适用当年的省级方案', en: 'The province’s set of the year applies instead' },
  },
  (facts, under) => {
    if (facts.school === null) return notApplicable();
    return refusedUnless((under.value('institution.collegeScope') as readonly string[]).includes(facts.school));
  },
);
