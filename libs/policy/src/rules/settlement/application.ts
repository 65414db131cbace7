import type { ApplicationFacts } from '../../facts';
import { about, flags, lacking, passed, refusedUnless } from '../../frame/rule';
import { pushDay } from '../../procedure/deadline';
import { periodOf } from '../../procedure/period';

const application = about<ApplicationFacts>();

export const twoHandlers = application(
  {
    id: 'R-SET-07',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    parameter: 'claim.minHandlers',
    needs: ['handlers'],
    asks: { zh: '两人以上经办审查签字', en: 'At least two different people examine and sign' },
    remedy: { zh: '由另一名经办人员复核签字', en: 'Have another officer examine and sign' },
  },
  (facts, under) => {
    const different = new Set(facts.handlers).size;
    return refusedUnless(different >= (under.value('claim.minHandlers') as number), {
      compared: { different },
      defaults: ['INF-04'],
    });
  },
);

export const pushedMonthly = application(
  {
    id: 'R-SET-08',
    sources: ['HEN23'],
    parameter: 'finance.pushPeriod',
    needs: ['pushesThisMonth', 'qualifiedSince', 'on'],
    asks: { zh: '按月汇总推送财政部门', en: 'What qualifies is pushed to finance monthly' },
    remedy: { zh: '漏推的尽快推送；同月再次推送须说明原因', en: 'Push what was left out; a second push in a month needs a reason' },
  },
  (facts, under) => {
    const defaults = ['A-23'];
    if (facts.pushesThisMonth > 1) return flags({ defaults });
    const waits = facts.qualifiedSince !== null && periodOf('MONTHLY', facts.qualifiedSince) < periodOf('MONTHLY', facts.on);
    if (facts.pushesThisMonth === 1 || !waits) return passed({ defaults });
    // What qualified in a month before goes out on the day of this one.
    const due = facts.calendar ? pushDay(under.set, facts.on, facts.calendar) : 'pending-calendar';
    if (due === 'pending-calendar') return { ...lacking('calendar'), defaults: [...defaults, 'A-66'] };
    return facts.on <= due ? passed({ compared: { due }, defaults }) : flags({ compared: { due }, defaults });
  },
);

export const confirmedByFinance = application(
  {
    id: 'R-SET-09',
    sources: ['HEN23'],
    needs: ['financeConfirmed'],
    asks: { zh: '财政部门审核确认后拨付', en: 'Finance confirms before it pays' },
    remedy: { zh: '由财政部门确认', en: 'Finance confirms' },
  },
  (facts) => refusedUnless(facts.financeConfirmed),
);

export const committedTruthful = application(
  {
    id: 'R-SET-14',
    sources: ['HCX21'],
    needs: ['persons', 'amountFen', 'commitmentSigned', 'committedOn'],
    asks: {
      zh: '申请人数、金额齐全，签署真实性承诺',
      en: 'Persons and amount are stated, and the commitment is signed and dated',
    },
    remedy: { zh: '补齐申请并签署承诺', en: 'Complete the application and sign' },
  },
  (facts) =>
    refusedUnless(facts.persons > 0 && facts.amountFen > 0 && facts.commitmentSigned && facts.committedOn !== null),
);

export const knownApplicant = application(
  {
    id: 'R-SET-15',
    sources: ['HCX21'],
    needs: ['applicant'],
    asks: { zh: '由企业、培训机构或个人申请', en: 'An enterprise, an institution or an individual applies' },
    remedy: { zh: '由有权申请者提出', en: 'Have one of them apply' },
  },
  (facts) => refusedUnless(['ENTERPRISE', 'INSTITUTION', 'INDIVIDUAL'].includes(facts.applicant)),
);

export const hrssReviewedTwice = application(
  {
    id: 'R-SET-17',
    sources: ['HCX21'],
    needs: ['hrssReviews'],
    asks: { zh: '公示后人社部门初审、复核', en: 'After the notice HRSS gives a first and a second review' },
    remedy: { zh: '由两名人员完成审核', en: 'Two officers complete the reviews' },
  },
  (facts) => {
    const different = new Set(facts.hrssReviews).size;
    return refusedUnless(different >= 2, { compared: { different } });
  },
);
