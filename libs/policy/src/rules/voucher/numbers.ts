import { addMonths, type Day } from '@jiquan/kernel';
import { confinedGroups } from '../../data/groups';
import type { VoucherFacts } from '../../facts';
import { statedOf } from '../../frame/rule-set';
import { about, flags, lacking, notApplicable, passed, refused, refusedUnless } from '../../frame/rule';

const voucher = about<VoucherFacts>();

/** Counters of a year against the plan's numbers, which are those of the division the plan is for; below them nothing is blocked. */
export const yearlyCounters = voucher(
  {
    id: 'R-VCH-09',
    sources: ['HEN22', 'HEN23'],
    parameter: 'voucher.yearlyIssued',
    needs: ['division', 'issuedThisYear', 'effectivelyUsedThisYear'],
    asks: {
      zh: '全年发放数、有效使用数达到计划',
      en: 'Issued and effectively used vouchers of the year reach the plan',
    },
    remedy: { zh: '仅供监测', en: 'A figure to watch' },
  },
  (facts, { set, value }) => {
    const used = value('voucher.yearlyEffectivelyUsed');
    const plan = statedOf(set, 'voucher.yearlyIssued');
    const planned = set.parts.find(({ code }) => code === plan?.ruleSet)?.division;
    if (used === null || plan === null || facts.division !== planned) return notApplicable();
    const reached = facts.issuedThisYear >= plan.value && facts.effectivelyUsedThisYear >= used;
    const more = { limit: [plan.value, used], defaults: ['A-03'] };
    return reached ? passed(more) : flags(more);
  },
);

/** How many, and how long: no document says, so all of it is configured. */
export const mayHold = voucher(
  {
    id: 'A-02',
    sources: [],
    always: true,
    needs: ['liveForOccupation', 'claimedThisYear'],
    asks: {
      zh: '同一人同一职业至多一张在用的券，不超过所设年度上限和有效期',
      en: 'One live voucher of a person for an occupation, within the yearly maximum and validity that are configured',
    },
    remedy: { zh: '在用的券先用完或退回；仅提示的由人员核对', en: 'Use or return a live voucher first; where only flagged, a person looks' },
  },
  (facts, under) => {
    const [months, most] = [under.setting('voucher.validityMonths'), under.setting('voucher.yearlyMaximum')];
    if (under.setting('voucher.onePerOccupation') && facts.liveForOccupation > 0) return refused();
    if (most !== null && facts.claimedThisYear >= most) return refused({ limit: most });
    if (months !== null) {
      const { claimedOn, on } = facts;
      if (claimedOn === undefined || on === undefined)
        return lacking(...(['claimedOn', 'on'] as const).filter((key) => facts[key] === undefined));
      const validUntil: Day = addMonths(claimedOn, months);
      if (on > validUntil) return refused({ compared: { on, validUntil } });
    }
    return most === null && facts.claimedThisYear > 0 ? flags() : passed();
  },
);

export const oneEnrolment = voucher(
  {
    id: 'A-64',
    sources: [],
    always: true,
    needs: ['otherEnrolments', 'otherVouchers'],
    asks: { zh: '一券一次入班，一次入班一券', en: 'One voucher for one enrolment, one enrolment with one voucher' },
    remedy: { zh: '先退出另一班次，或另领一券', en: 'Leave the other class first, or claim another voucher' },
  },
  (facts, under) =>
    under.setting('voucher.oneEnrolment')
      ? refusedUnless(facts.otherEnrolments === 0 && facts.otherVouchers === 0)
      : notApplicable(),
);

/** Whoever cannot use an app is helped by the department that confines them, and by nobody else. */
export const assistedClaim = voucher(
  {
    id: 'A-73',
    sources: [],
    always: true,
    needs: ['assistedBy', 'holderGroups', 'consentRecorded'],
    concerns: ({ assistedBy }) => assistedBy !== null,
    asks: {
      zh: '代办领取仅限司法行政部门为服刑、戒毒人员办理，并有本人同意记录',
      en: 'Only the justice department claims for another, for those it confines, with consent recorded',
    },
    remedy: { zh: '补录本人同意，或由本人领取', en: 'Record the consent, or let the person claim' },
  },
  (facts, under) => {
    const confined = facts.holderGroups.some((group) => (confinedGroups as readonly string[]).includes(group));
    const helper = facts.assistedBy === 'JUSTICE' && under.setting('claim.assistedByJustice');
    return refusedUnless(helper && confined && facts.consentRecorded);
  },
);
