import type { PaymentFacts, ProjectFacts } from '../../facts';
import { about, flags, notApplicable, passed, refusedUnless, sanctions } from '../../frame/rule';

const payment = about<PaymentFacts>();
const project = about<ProjectFacts>();

export const paymentRecorded = payment(
  {
    id: 'R-SET-11',
    sources: ['HCX21'],
    needs: ['paidOn', 'paidFen', 'paidFrom'],
    asks: { zh: '拨付时间、金额和资金来源有记录', en: 'Day, amount and fund of the payment are recorded' },
    remedy: { zh: '补记拨付信息', en: 'Record what is missing of the payment' },
  },
  ({ paidOn, paidFen, paidFrom }) =>
    refusedUnless(paidOn !== null && paidFen !== null && paidFen > 0 && paidFrom !== null && paidFrom !== ''),
);

/** A preference: it orders the queue when money is short, and stops nobody's payment. */
export const newSkillsFirst = payment(
  {
    id: 'R-SET-13',
    sources: ['HEN22'],
    parameter: 'fund.firstFor',
    needs: ['goal', 'waitingForFirstGoals', 'enoughForAll'],
    asks: {
      zh: '补贴资金优先用于新增技能人才、新增高技能人才',
      en: 'Money goes first to training that makes new skilled and new high-skilled people',
    },
    remedy: { zh: '先拨付优先的申请', en: 'Pay the applications that come first' },
  },
  (facts, under) => {
    const first = (under.value('fund.firstFor') as readonly string[]).includes(facts.goal);
    return first || facts.enoughForAll || facts.waitingForFirstGoals === 0 ? passed() : flags();
  },
);

/** Recovery where the document demands it; punished everywhere, and every case is dealt with. */
export const misuse = payment(
  {
    id: 'R-SET-18',
    sources: ['HCX21', 'HEN22', 'HEN23', 'PYX22'],
    needs: ['misuse', 'paidFen', 'recoveredFen'],
    asks: {
      zh: '资金未被挪用、占用、截留、骗取或违规使用',
      en: 'The money was not diverted, held back, obtained by fake training or used against the rules',
    },
    remedy: { zh: '追缴并依规依纪依法处理', en: 'Recover it, and deal with the case by law and discipline' },
  },
  (facts, under) => {
    if (facts.misuse === null) return passed();
    const recover = under.value('fund.misuse.recover') === true;
    const dueFen = outstanding(facts);
    return sanctions({
      effect: recover ? 'RECOVER_AND_PUNISH' : 'PUNISH',
      compared: recover ? { dueFen } : {},
    });
  },
);

export const wronglyAllocated = payment(
  {
    id: 'R-SET-19',
    sources: ['HEN23'],
    needs: ['allocatedAgainstRules', 'paidFen', 'recoveredFen'],
    asks: { zh: '违规拨付的资金已收回', en: 'Money allocated against the rules is collected back' },
    remedy: { zh: '收回尚未追回的金额', en: 'Collect what is still out' },
  },
  (facts) => {
    if (!facts.allocatedAgainstRules) return passed();
    const dueFen = outstanding(facts);
    return dueFen === 0 ? passed({ compared: { dueFen } }) : sanctions({ effect: 'RECOVER', compared: { dueFen } });
  },
);

const outstanding = ({ paidFen, recoveredFen }: { paidFen: number | null; recoveredFen: number }): number =>
  Math.max(0, (paidFen ?? 0) - recoveredFen);

export const pilotByProject = project(
  {
    id: 'R-SET-23',
    sources: ['HCX21'],
    parameter: 'fund.pilotGroups',
    needs: ['traineeGroups', 'organisedBy'],
    asks: {
      zh: '服刑、戒毒、矫正人员培训继续探索“项目制”',
      en: 'Training of prisoners and persons in detoxification or correction is tried out project by project',
    },
    remedy: { zh: '可按项目制组织', en: 'It may be organised as a project' },
  },
  (facts, under) => {
    const groups = under.value('fund.pilotGroups') as readonly string[];
    if (!facts.traineeGroups.some((group) => groups.includes(group))) return notApplicable();
    return facts.organisedBy === 'PROJECT' ? passed() : flags();
  },
);
