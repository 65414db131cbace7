import type { ApplicationFacts, FundYearFacts } from '../../facts';
import { about, flags, lacking, notApplicable, passed, refused, refusedUnless, type Under } from '../../frame/rule';
import { compareShare, percentText } from '../../frame/share';
import { type Cycle, finishedPeriods } from '../../procedure/period';

const application = about<ApplicationFacts>();
const fundYear = about<FundYearFacts>();

const fundSays = { zh: '资金来源符合规定次序', en: 'The fund is the one whose turn it is' };

/** Special account first; behind it the documents give no order, so an officer chooses and says why. */
export const specialAccountFirst = application(
  {
    id: 'R-SET-10a',
    sources: ['HEN22'],
    parameter: 'fund.priority',
    needs: ['fundSource', 'balances'],
    asks: fundSays,
    remedy: {
      zh: '先用专账资金；无结余的，选择其他来源并写明理由',
      en: 'Use the special account first; when it is empty, choose another source and say why',
    },
  },
  (facts, under) => {
    const [first, ...others] = under.value('fund.priority') as readonly string[];
    const more = { limit: first as string, defaults: ['A-56'] };
    if (facts.fundSource === first) return passed(more);
    const left = facts.balances[first as string];
    if (left === undefined) return { ...lacking('balances'), ...more };
    if (left > 0) return refused(more);
    if (under.setting('fund.choiceNeedsReason')) {
      if (facts.fundReason === undefined) return { ...lacking('fundReason'), ...more };
      if (facts.fundReason === null) return refused(more);
    }
    // The list ends in an "and others": a fund it does not name is looked at, not refused.
    return others.includes(facts.fundSource) ? passed(more) : flags({ ...more, effect: 'NOT_NAMED' });
  },
);

export const fundInOrder = application(
  {
    id: 'R-SET-10b',
    sources: ['HCX21'],
    parameter: 'fund.priority',
    needs: ['fundSource', 'balances'],
    asks: fundSays,
    remedy: { zh: '使用排序在前且有结余的资金', en: 'Use the first fund of the order that has money' },
  },
  (facts, under) => {
    const order = under.value('fund.priority') as readonly string[];
    const turn = order.find((source) => facts.balances[source] !== 0);
    if (turn !== undefined && facts.balances[turn] === undefined) return lacking('balances');
    return refusedUnless(facts.fundSource === turn, { compared: { turn: turn ?? null } });
  },
);

export const fundNamed = application(
  {
    id: 'R-SET-10c',
    sources: ['HEN23', 'PYX22'],
    parameter: 'fund.sources',
    needs: ['fundSource'],
    asks: { zh: '资金来源有记录，并为方案所列', en: 'The fund source is recorded, and one the document names' },
    remedy: { zh: '记录并使用方案所列来源；其他来源由人员核对', en: 'Record it, and use a source that is named; a person looks at any other' },
  },
  (facts, under) => {
    if (facts.fundSource === '') return refused();
    if (namedSources(under).includes(facts.fundSource)) return passed();
    if (facts.fundSource === 'SPECIAL_ACCOUNT' && !under.setting('fund.unnamedSpecialAccount'))
      return refused({ defaults: ['A-55'] });
    return flags({ effect: 'NOT_NAMED', defaults: ['A-55'] });
  },
);

/** A county's list beside a province's order: both name sources. */
const namedSources = (under: Under): readonly string[] => [
  ...(under.value('fund.sources') ?? []),
  ...(under.value('fund.priority') ?? []),
];

export const shareForTraining = fundYear(
  {
    id: 'R-SET-12',
    sources: ['HEN23'],
    parameter: 'fund.employmentSubsidy.trainingShareMin',
    needs: ['employmentSubsidyFen', 'trainingFen'],
    asks: {
      zh: '年度就业补助资金用于培训评价补贴不低于规定比例',
      en: 'At least the stated share of the year’s employment subsidies goes to training and assessment',
    },
    remedy: { zh: '调整就业补助资金结构', en: 'Shift employment subsidies towards training' },
  },
  ({ employmentSubsidyFen, trainingFen }, under) => {
    if (employmentSubsidyFen === 0) return notApplicable();
    const limit = under.value('fund.employmentSubsidy.trainingShareMin') as string;
    const more = { compared: { share: percentText(trainingFen, employmentSubsidyFen) } };
    return compareShare(trainingFen, employmentSubsidyFen, limit) >= 0 ? passed(more) : flags(more);
  },
);

export const bulletinEveryQuarter = fundYear(
  {
    id: 'R-SET-20',
    sources: ['HEN22'],
    parameter: 'fund.bulletinPeriod',
    needs: ['since', 'on', 'bulletins'],
    asks: { zh: '按季度通报补贴资金拨付情况', en: 'A bulletin on the payments comes out every quarter' },
    remedy: { zh: '补发缺少的季度通报', en: 'Publish the bulletins that are missing' },
  },
  (facts, under) => {
    const wanted = finishedPeriods(under.value('fund.bulletinPeriod') as Cycle, facts.since, facts.on);
    const missingPeriods = wanted.filter((period) => !facts.bulletins.includes(period));
    return missingPeriods.length === 0 ? passed() : flags({ compared: { missingPeriods } });
  },
);

export const auditedEveryYear = fundYear(
  {
    id: 'R-SET-21',
    sources: ['HCX21'],
    parameter: 'fund.auditPeriod',
    needs: ['since', 'on', 'audits', 'useDisclosed'],
    asks: {
      zh: '每年接受督查、专项审计和绩效评价，公开资金使用情况',
      en: 'Plan and funds are inspected and audited every year, and the use of the money is disclosed',
    },
    remedy: { zh: '录入审计结果，公开资金使用情况', en: 'Record the audit; disclose how the money was used' },
  },
  (facts, under) => {
    const wanted = finishedPeriods(under.value('fund.auditPeriod') as Cycle, facts.since, facts.on);
    const missingPeriods = wanted.filter((period) => !facts.audits.includes(period));
    return missingPeriods.length === 0 && facts.useDisclosed ? passed() : flags({ compared: { missingPeriods } });
  },
);
