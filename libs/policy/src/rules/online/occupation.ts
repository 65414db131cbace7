import type { OnlineClassFacts } from '../../facts';
import { about, flags, notApplicable, passed, refusedUnless } from '../../frame/rule';
import { onlineListingOf } from '../../procedure/online';

const onlineClass = about<OnlineClassFacts>();

/** A preference of the documents: it is shown to those who plan and review, and stops nobody by itself. */
export const whollyOnlineLimited = onlineClass(
  {
    id: 'R-ONL-11',
    sources: ['HCX21', 'HEN22'],
    needs: ['delivery', 'occupationName'],
    asks: { zh: '控制纯线上培训的职业，推行线上线下融合', en: 'Wholly online occupations are kept few; blended training is preferred' },
    remedy: { zh: '改为线上线下融合，或核对线上职业清单', en: 'Blend it with offline training, or check the online list' },
  },
  (facts, under) => {
    if (facts.delivery !== 'ONLINE') return passed();
    const listing = onlineListingOf(under.set, facts.occupationName);
    if (listing === null) return flags({ effect: 'TO_BE_LIMITED' });
    const more = { compared: { listing }, defaults: ['A-16'] };
    return listing === 'WHOLLY_ONLINE' ? passed(more) : flags({ ...more, effect: 'NOT_WHOLLY_ONLINE' });
  },
);

export const offlinePractice = onlineClass(
  {
    id: 'R-ONL-12',
    sources: ['HCX21'],
    parameter: 'online.offlinePracticeMinHours',
    needs: ['occupationName', 'offlinePracticeHours'],
    asks: { zh: '所列职业的线下实训达到规定学时', en: 'Listed occupations have the stated hours of offline practice' },
    remedy: { zh: '增加线下实训学时', en: 'Add offline practice' },
  },
  (facts, under) => {
    const listing = onlineListingOf(under.set, facts.occupationName);
    if (listing !== 'OFFLINE_PRACTICE') return notApplicable({ defaults: ['A-16'] });
    const limit = under.value('online.offlinePracticeMinHours') as number;
    return refusedUnless(facts.offlinePracticeHours >= limit, { defaults: ['A-16'] });
  },
);

export const assessmentMonth = onlineClass(
  {
    id: 'R-ONL-13',
    sources: ['HCX21'],
    parameter: 'online.assessmentMonths',
    needs: ['occupationName', 'assessmentOn'],
    asks: { zh: '线上培训职业的线下考核在规定月份统一进行', en: 'Online occupations are assessed offline in the stated months' },
    remedy: { zh: '改在规定月份考核', en: 'Hold it in one of the stated months' },
  },
  (facts, under) => {
    const listing = onlineListingOf(under.set, facts.occupationName);
    const every = under.setting('online.assessmentMonthsFor') === 'EVERY_LISTED';
    const concerned = listing === 'OFFLINE_PRACTICE' || (every && listing === 'WHOLLY_ONLINE');
    if (!concerned) return notApplicable({ defaults: ['A-68'] });
    const months = under.value('online.assessmentMonths') as readonly string[];
    return refusedUnless(months.includes(monthOf(facts.assessmentOn)), { defaults: ['A-68'] });
  },
);

const monthOf = (on: string): string => String(Number(on.slice(5, 7)));

const applicantSays = { zh: '由规定的申请者申请考核', en: 'The assessment is applied for by those the document names' };
const applicantRemedy = { zh: '由企业（或允许的个人）提出申请', en: 'Let the enterprise apply, or the individual where allowed' };

export const listedApplicant = onlineClass(
  {
    id: 'R-ONL-14a',
    sources: ['HCX21'],
    parameter: 'online.pureOnlineApplicants',
    needs: ['occupationName', 'delivery', 'applicant'],
    concerns: ({ delivery }) => delivery !== 'OFFLINE',
    asks: applicantSays,
    remedy: applicantRemedy,
  },
  (facts, under) => {
    const listing = onlineListingOf(under.set, facts.occupationName);
    if (listing === null || listing === 'NOT_LISTED') return notApplicable();
    const allowed = under.value('online.pureOnlineApplicants') as readonly string[];
    return refusedUnless(allowed.includes(facts.applicant), { defaults: ['A-41'] });
  },
);

export const pureOnlineApplicant = onlineClass(
  {
    id: 'R-ONL-14b',
    sources: ['HEN22'],
    parameter: 'online.pureOnlineApplicants',
    needs: ['delivery', 'applicant'],
    concerns: ({ delivery = 'ONLINE' }) => delivery === 'ONLINE',
    asks: applicantSays,
    remedy: applicantRemedy,
  },
  (facts, under) => {
    const allowed = under.value('online.pureOnlineApplicants') as readonly string[];
    return refusedUnless(allowed.includes(facts.applicant), { defaults: ['A-41'] });
  },
);
