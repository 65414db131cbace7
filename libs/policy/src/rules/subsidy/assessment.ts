import type { ApplicationFacts } from '../../facts';
import { about, refused, refusedUnless } from '../../frame/rule';
import { assessmentAmount } from '../../procedure/assessment-amount';
import { sameAssessment } from '../../procedure/subsidy-key';

const application = about<ApplicationFacts>();
const forAssessment = ({ purpose }: ApplicationFacts) => purpose && purpose === 'assessment';

export const assessmentTariff = application(
  {
    id: 'R-SUB-01',
    sources: ['PYX22'],
    needs: ['purpose', 'certificateKind', 'certificateLevel', 'amountFen', 'payeeKind'],
    concerns: forAssessment,
    asks: {
      zh: '评价补贴按证书种类和等级的标准给予评价机构',
      en: 'The assessment subsidy follows the amounts by kind and level, and goes to the assessment body',
    },
    remedy: { zh: '按标准更正金额；标准未列的证书不予评价补贴', en: 'Correct the amount; a certificate without an entry gets no assessment subsidy' },
  },
  (facts, { set }) => {
    const stated = assessmentAmount(set, facts.certificateKind, facts.certificateLevel);
    if (stated === null) return refused({ compared: { stated } });
    return refusedUnless(facts.amountFen === stated && facts.payeeKind === 'ASSESSMENT_BODY', { limit: stated });
  },
);

export const onceForAssessment = application(
  {
    id: 'R-SUB-02',
    sources: ['PYX22', 'EDU21'],
    parameter: 'subsidy.assessment.uniqueKey',
    needs: ['purpose', 'line', 'earlierLines'],
    concerns: forAssessment,
    asks: {
      zh: '同一人员同一职业同一等级不重复申领评价补贴',
      en: 'One assessment subsidy for a person, occupation and level',
    },
    remedy: { zh: '已申领过，不再受理', en: 'It has been claimed; nothing more is due' },
  },
  ({ line, earlierLines }, { set }) => {
    const sameKeyLines = earlierLines.filter((earlier) => sameAssessment(set, line, earlier)).length;
    return refusedUnless(sameKeyLines === 0, { compared: { sameKeyLines }, defaults: ['A-49'] });
  },
);

/** The amounts are the province's, and no document at hand has them: they come from a tariff that cites its own. */
export const collegeAssessment = application(
  {
    id: 'R-SUB-03',
    sources: ['EDU21'],
    needs: ['purpose', 'collegeBody', 'bodyFiled', 'priced', 'tariffDocument'],
    concerns: (facts) => (facts.collegeBody === false ? false : forAssessment(facts)),
    asks: {
      zh: '经备案的院校评价机构按取证等级和数量、依省定标准给予评价补贴',
      en: 'A filed college body gets the assessment subsidy by level and number, at the province’s amounts',
    },
    remedy: { zh: '先备案；录入注明依据的省定标准', en: 'File the body first; enter the province’s tariff with its document' },
  },
  (facts) => refusedUnless(facts.bodyFiled && facts.priced && facts.tariffDocument !== null),
);
