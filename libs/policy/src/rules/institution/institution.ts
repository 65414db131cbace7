import { day } from '@jiquan/kernel';
import { cityOf } from '../../data/divisions';
import type { InstitutionFacts } from '../../facts';
import { about, notApplicable, passed, refused, refusedUnless } from '../../frame/rule';
import { rectificationEndsOn } from '../../procedure/satisfaction';

const institution = about<InstitutionFacts>();

export const inCatalogue = institution(
  {
    id: 'R-INST-01',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    needs: ['listed', 'occupationListed'],
    asks: {
      zh: '机构在年度目录清单内，职业在其范围内',
      en: 'The institution is in the year’s catalogue, for this occupation',
    },
    remedy: { zh: '申请列入目录或变更职业', en: 'Apply to be listed, or for the occupation' },
  },
  (facts) => refusedUnless(facts.listed && facts.occupationListed),
);

export const noEvidentProblem = institution(
  {
    id: 'R-INST-02',
    sources: ['HEN23'],
    parameter: 'institution.barSince',
    needs: ['problemFoundOn'],
    asks: { zh: '规定日期以来未被发现明显问题', en: 'No evident problem was found since the stated day' },
    remedy: { zh: '不得开展政府补贴性培训评价', en: 'No subsidised training or assessment' },
  },
  (facts, under) => {
    if (facts.problemFoundOn === null) return passed();
    return refusedUnless(facts.problemFoundOn < day(under.value('institution.barSince') as string));
  },
);

export const withinCity = institution(
  {
    id: 'R-INST-06a',
    sources: ['HEN23'],
    parameter: 'institution.crossRegion',
    needs: ['kind', 'city', 'trainingCity', 'localInstitutionExists', 'consentDocument'],
    asks: {
      zh: '本区域已有机构的，未经同意不得跨省辖市培训',
      en: 'Where local institutions exist, no training across cities without consent',
    },
    remedy: { zh: '取得省领导小组办公室同意文件', en: 'Get the consent of the provincial office' },
  },
  (facts) => {
    if (facts.kind === 'TECHNICAL_SCHOOL') return notApplicable({ defaults: ['A-69'] });
    const across = cityOf(facts.city) !== cityOf(facts.trainingCity);
    return refusedUnless(!across || !facts.localInstitutionExists || facts.consentDocument !== null, {
      defaults: ['A-52', 'A-69'],
    });
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
    const released = facts.releasedOn !== null && facts.releasedOn <= facts.on && facts.on >= endsOn;
    return refusedUnless(released, { compared: { endsOn }, defaults: ['A-44'] });
  },
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
  (facts) => refusedUnless(!facts.barred),
);
