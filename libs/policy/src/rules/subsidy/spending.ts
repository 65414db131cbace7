import type { SpendingFacts } from '../../facts';
import { about, flags, passed, refusedUnless } from '../../frame/rule';
import { compareShare } from '../../frame/share';

const spending = about<SpendingFacts>();

/** What an enterprise does with its own money is its own: both shares are shown, and neither blocks anything. */
export const staffEducation = spending(
  {
    id: 'R-SUB-11',
    sources: ['PYX22'],
    parameter: 'staffEducation.frontLineShareMin',
    needs: ['staffEducationFen', 'frontLineFen', 'wagesFen', 'deductedFen'],
    asks: {
      zh: '职工教育经费用于一线职工的比例不低于规定，税前扣除不超过工资总额的规定比例',
      en: 'Enough of the staff-education funds goes to the front line, and no more of the wages is deducted than allowed',
    },
    remedy: { zh: '仅提示；税务由税务部门认定', en: 'A flag only; taxes are the tax office’s' },
  },
  (facts, under) => {
    const most = under.value('staffEducation.taxDeductionMax');
    const least = under.value('staffEducation.frontLineShareMin') as string;
    // Of nothing nothing is due, and nothing can be deducted.
    const enough = facts.staffEducationFen === 0 || compareShare(facts.frontLineFen, facts.staffEducationFen, least) >= 0;
    const within = most === null || facts.deductedFen === 0 || (facts.wagesFen > 0 && compareShare(facts.deductedFen, facts.wagesFen, most) <= 0);
    return enough && within ? passed() : flags({ compared: { enough, within } });
  },
);

export const collegeSpending = spending(
  {
    id: 'R-SUB-12',
    sources: ['EDU21'],
    parameter: 'college.spendingUses',
    needs: ['use'],
    asks: { zh: '院校培训评价收入和补贴用于所列支出', en: 'A college spends income and subsidies on the uses listed' },
    remedy: { zh: '改列允许的支出', en: 'Book it to a use that is allowed' },
  },
  (facts, under) => refusedUnless((under.value('college.spendingUses') as readonly string[]).includes(facts.use)),
);
