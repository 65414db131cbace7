import type { Ambiguity } from '../../frame/ambiguity';

/** Points about all the rules together: which set counts, from which day, and what is counted. */
export const invariantAmbiguities: Readonly<Record<string, Ambiguity>> = {
  'A-12': {
    point: { zh: '县方案与省方案同时有效，以谁为准', en: 'County and province both have a plan in force: which prevails' },
    default: {
      zh: '省为底线；县的数值仅在省未作规定或更严时适用；县的金额在县内适用',
      en: 'The province is the floor; a county’s value counts where the province is silent or it is stricter; its amounts hold in the county',
    },
    by: { builtIn: 'frame/merge goes down the division path and takes the stricter value; another order would be another merge.' },
  },
  'A-13': {
    point: { zh: '规则版本以哪一天为准', en: 'Which day fixes the version of the rules' },
    default: {
      zh: '发券资格按批次发布日，实体规则按开班批准日，程序规则按申领受理日',
      en: 'Eligibility for a voucher: the campaign’s publishing; substance: the approval of the opening; procedure: the acceptance of the claim',
    },
    by: { builtIn: 'Three pins are stored, and pinPointOf says which of them a rule is judged by; another day would be another line there.' },
  },
  'A-48': {
    point: { zh: '人次与人数并用', en: 'Person-times and persons side by side' },
    default: { zh: '两个数都记，绝不折算', en: 'Both are counted everywhere, and neither is made into the other' },
    by: { builtIn: 'countPersons needs the trainings themselves and gives both numbers; there is no function from one to the other.' },
  },
};
