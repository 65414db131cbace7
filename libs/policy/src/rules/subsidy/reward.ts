import type { RewardFacts } from '../../facts';
import { about, refusedUnless } from '../../frame/rule';

const reward = about<RewardFacts>();
const SMALL: readonly string[] = ['MICRO', 'SMALL', 'MEDIUM'];

/** Newly hired, certified, insured for the months stated; once for a person; and all together within the cap of the employer. */
export const hireReward = reward(
  {
    id: 'R-SUB-05',
    sources: ['PYX22'],
    parameter: 'reward.smeHire',
    needs: [
      'employerSize', 'newlyHiredThisYear', 'holdsCertificate', 'employment', 'rewardedBefore', 'amountFen', 'paidToEmployerFen',
      'paidToEmployerThisYearFen',
    ],
    asks: {
      zh: '中小微企业年度内新吸纳持证人员，稳定就业并缴纳社保，一次性补助不超过累计上限',
      en: 'A small or medium firm newly hired a certificate holder, stably and insured; once, and within its cap',
    },
    remedy: { zh: '满规定月数并缴纳社保后按标准申领', en: 'Apply for the stated amount when the months are full and insurance is paid' },
  },
  (facts, under) => {
    const { months, insured } = facts.employment;
    const yearly = under.setting('reward.capPer') === 'ENTERPRISE_YEAR';
    const paid = yearly ? facts.paidToEmployerThisYearFen : facts.paidToEmployerFen;
    const leftFen = (under.value('reward.smeHire.cap') as number) - paid;
    const fits = SMALL.includes(facts.employerSize) && facts.newlyHiredThisYear && facts.holdsCertificate;
    const leastMonths = under.value('reward.smeHire.minMonths') as number;
    const stable = months >= leastMonths && insured;
    const once = facts.rewardedBefore === 0 && facts.amountFen === under.value('reward.smeHire');
    return refusedUnless(fits && stable && once && facts.amountFen <= leftFen, {
      compared: { months, leastMonths, insured, leftFen },
      defaults: ['A-51'],
    });
  },
);

export const placementReward = reward(
  {
    id: 'R-SUB-06',
    sources: ['PYX22'],
    parameter: 'reward.agencyPlacement',
    needs: ['placesAsBusiness', 'holdsCertificate', 'employment', 'rewardedBefore', 'amountFen'],
    asks: {
      zh: '经营性人力资源服务机构等介绍持证人员稳定就业并依法缴纳社保',
      en: 'An HR-service agency or the like placed a certificate holder, stably and insured',
    },
    remedy: { zh: '满规定月数并缴纳社保后按标准申领', en: 'Apply for the stated amount when the months are full and insurance is paid' },
  },
  (facts, under) => {
    const { months, insured } = facts.employment;
    const leastMonths = under.value('reward.agencyPlacement.minMonths') as number;
    const stable = months >= leastMonths && insured;
    const once = facts.rewardedBefore === 0 && facts.amountFen === under.value('reward.agencyPlacement');
    return refusedUnless(facts.placesAsBusiness && facts.holdsCertificate && stable && once, {
      compared: { months, leastMonths, insured },
    });
  },
);

export const parkReward = reward(
  {
    id: 'R-SUB-07',
    sources: ['PYX22'],
    parameter: 'reward.entrepreneurPark',
    needs: ['parkLevel', 'rewardedBefore', 'amountFen'],
    asks: { zh: '获评省级返乡创业示范园的一次性奖补', en: 'A return-home park named by the province gets a one-off reward' },
    remedy: { zh: '须为省级命名，按标准申领一次', en: 'Named by the province, the stated amount, once' },
  },
  (facts, under) =>
    refusedUnless(
      facts.parkLevel === 'PROVINCIAL' && facts.rewardedBefore === 0 && facts.amountFen === under.value('reward.entrepreneurPark'),
    ),
);

/** The money is the province's and so is the decision; here only what the county promises its people is compared. */
export const startUpSupport = reward(
  {
    id: 'R-SUB-08',
    sources: ['PYX22'],
    parameter: 'reward.startup',
    needs: ['startUpSucceeded', 'fundSource', 'rewardedBefore', 'amountFen'],
    asks: {
      zh: '创业成功项目可申请省级大众创业项目扶持资金，一次性，在规定幅度内',
      en: 'A start-up that succeeded may apply for provincial mass-entrepreneurship funds: once, within the range',
    },
    remedy: { zh: '向省级资金申请，金额在幅度内', en: 'Apply to the provincial fund, within the range' },
  },
  (facts, under) => {
    const { min, max } = under.value('reward.startup') as { min: number; max: number };
    const inRange = facts.amountFen >= min && facts.amountFen <= max;
    const fits = facts.startUpSucceeded && facts.fundSource === 'PROVINCIAL_MASS_ENTREPRENEURSHIP';
    return refusedUnless(fits && facts.rewardedBefore === 0 && inRange);
  },
);
