import { ageOn } from '@jiquan/kernel';
import type { Audience, PersonFacts } from '../../facts';
import { parameter, type RuleSet } from '../../frame/rule-set';
import { about, lacking, notApplicable, refused, refusedUnless } from '../../frame/rule';

const person = about<PersonFacts>();

export const willingAndQualified = person(
  {
    id: 'R-ELIG-01',
    sources: ['HEN22', 'HEN23', 'PYX22'],
    needs: ['trainingWill', 'meetsConditions'],
    asks: {
      zh: '券和补贴性培训只给有培训意愿、符合条件的劳动者',
      en: 'Vouchers and subsidised training are for workers who wish to train and meet the conditions',
    },
    remedy: {
      zh: '补充意愿声明，或核对是否属于发放对象',
      en: 'Record the wish to train, or check whether the person belongs to the audience',
    },
  },
  (facts) => refusedUnless(facts.trainingWill && facts.meetsConditions),
);

export const employable = person(
  {
    id: 'R-ELIG-02a',
    sources: ['HEN23'],
    parameter: 'eligibility.employabilityRequired',
    needs: ['trainingWill', 'employmentWill', 'employable'],
    asks: {
      zh: '无培训意愿、无就业意愿、无就业能力的人员不得参加',
      en: 'Without will to train, will to work or ability to work nobody takes part',
    },
    remedy: {
      zh: '由问卷自述并经人社部门确认（A-34）',
      en: 'Declared in the questionnaire and confirmed by HRSS (A-34)',
    },
  },
  (facts, under) => {
    if (under.value('eligibility.employabilityRequired') === false) return notApplicable();
    if (facts.declarationsConfirmed === false) return { ...lacking('declarationsConfirmed'), defaults: ['A-34'] };
    return refusedUnless(facts.trainingWill && facts.employmentWill && facts.employable, { defaults: ['A-34'] });
  },
);

export const specialAccountEmployable = person(
  {
    id: 'R-ELIG-02b',
    sources: ['HCX21'],
    parameter: 'fund.specialAccount.employabilityRequired',
    needs: ['fundSource'],
    asks: {
      zh: '专账资金不得用于无就业能力、无就业意愿、自身难以转移就业的人员',
      en: 'The special account pays for nobody without will or ability to work, or who can hardly find work elsewhere',
    },
    remedy: {
      zh: '改用其他资金来源，或由人社部门确认三项条件',
      en: 'Take another fund, or have HRSS confirm the three conditions',
    },
  },
  (facts, under) => {
    if (under.value('fund.specialAccount.employabilityRequired') === false) return notApplicable();
    if (facts.fundSource !== 'SPECIAL_ACCOUNT') return notApplicable();
    const { employable: able, employmentWill: will, canReachTransferEmployment: transfer } = facts;
    if (able === undefined || will === undefined || transfer === undefined) {
      return lacking(
        ...(['employable', 'employmentWill', 'canReachTransferEmployment'] as const).filter(
          (key) => facts[key] === undefined,
        ),
      );
    }
    return refusedUnless(able && will && transfer, {
      compared: { employable: able, employmentWill: will, canReachTransferEmployment: transfer },
    });
  },
);

/** Not of a document: whom a campaign is for is configured, and this compares a person with it. */
export const audience = person(
  {
    id: 'configured',
    sources: [],
    always: true,
    needs: ['audience', 'groups'],
    asks: { zh: '属于本批次的发放对象', en: 'Belongs to those the campaign is for' },
    remedy: {
      zh: '核对人群和年龄；名单有误的向来源部门更正',
      en: 'Check groups and age; wrong lists are corrected by the department they come from',
    },
  },
  (facts) => {
    const { groups, exclusions, minAge, maxAge } = facts.audience;
    const excludedBy = exclusions.filter((group) => facts.groups.includes(group));
    if (excludedBy.length > 0) return refused({ compared: { excludedBy } });
    if (groups !== null && !groups.some((group) => facts.groups.includes(group)))
      return refused({ compared: { wanted: groups } });
    if (minAge === null && maxAge === null) return refusedUnless(true);
    if (facts.birth === undefined || facts.on === undefined)
      return lacking(...(['birth', 'on'] as const).filter((key) => facts[key] === undefined));
    const age = ageOn(facts.birth, facts.on);
    return refusedUnless((minAge === null || age >= minAge) && (maxAge === null || age <= maxAge), {
      compared: { age, minAge, maxAge },
    });
  },
);

/** The audience a rule set configures, for a campaign that states none of its own. */
export function audienceOf(set: RuleSet): Audience {
  return {
    groups: parameter(set, 'audience.groups'),
    exclusions: parameter(set, 'audience.exclusions') ?? [],
    minAge: parameter(set, 'audience.minAge'),
    maxAge: parameter(set, 'audience.maxAge'),
  };
}
