import type { ApplicationFacts } from '../../facts';
import { about, notApplicable, passed, refused, refusedUnless, voids } from '../../frame/rule';

const application = about<ApplicationFacts>();

export const assessmentTariff = application(
  {
    id: 'R-SUB-01',
    sources: ['PYX22'],
    needs: ['purpose', 'priced'],
    asks: {
      zh: '评价补贴按证书种类和等级的标准给予机构',
      en: 'The assessment subsidy follows the tariff by kind and level',
    },
    remedy: { zh: '标准未列的证书不予评价补贴', en: 'A certificate without an entry gets no assessment subsidy' },
  },
  (facts) => (facts.purpose === 'assessment' ? refusedUnless(facts.priced) : notApplicable()),
);

export const onceForAssessment = application(
  {
    id: 'R-SUB-02',
    sources: ['PYX22', 'EDU21'],
    needs: ['purpose', 'sameKeyLines'],
    asks: {
      zh: '同一人员同一职业同一等级不重复申领评价补贴',
      en: 'One assessment subsidy for a person, occupation and level',
    },
    remedy: { zh: '已申领过，不再受理', en: 'It has been claimed; nothing more is due' },
  },
  (facts) =>
    facts.purpose === 'assessment' ? refusedUnless(facts.sameKeyLines === 0, { defaults: ['A-49'] }) : notApplicable(),
);

export const onceAYearForTraining = application(
  {
    id: 'A-50',
    sources: [],
    always: true,
    needs: ['purpose', 'sameKeyLinesThisYear'],
    asks: {
      zh: '同一人员同一职业同一等级一年内不重复申领培训补贴',
      en: 'One training subsidy a year for a person, occupation and level',
    },
    remedy: { zh: '转人工核查', en: 'A person looks at it' },
  },
  (facts, under) => {
    if (facts.purpose !== 'training' || !under.setting('training.onePerYear')) return notApplicable();
    return refusedUnless(facts.sameKeyLinesThisYear === 0);
  },
);

export const clearOfVoids = application(
  {
    id: 'R-SUB-04',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    needs: ['inSystem', 'classRecognised', 'onlineValid', 'directCompletionExam', 'subsidyCancelled'],
    asks: {
      zh: '在系统内、培训获认可、线上有效、未直接考合格证、未取消补贴资格',
      en: 'In the system, recognised, valid online, no direct exam, not cancelled',
    },
    remedy: { zh: '见所违反的规则', en: 'See the rule that was broken' },
  },
  (facts) => {
    const against = [
      ...(facts.inSystem ? [] : ['R-CLASS-11']),
      ...(facts.classRecognised ? [] : ['R-ATT-03']),
      ...(facts.onlineValid ? [] : ['R-ONL-08']),
      ...(facts.directCompletionExam ? ['R-ASM-01'] : []),
      ...(facts.subsidyCancelled ? ['R-ASM-04c'] : []),
    ];
    return against.length === 0 ? passed() : voids({ compared: { against } });
  },
);

/** Stable employment of the stated months with insurance; `paid` keeps the cumulative cap of one employer. */
export const hireReward = application(
  {
    id: 'R-SUB-05',
    sources: ['PYX22'],
    parameter: 'reward.smeHire',
    needs: ['employment', 'paidToEmployerFen'],
    asks: {
      zh: '中小微企业新吸纳持证人员稳定就业并缴纳社保',
      en: 'A small firm newly hires a certificate holder, stably and insured',
    },
    remedy: { zh: '满规定月数并缴纳社保后再申领', en: 'Apply when the months are full and insurance is paid' },
  },
  ({ employment, paidToEmployerFen }, under) => {
    const minMonths = under.value('reward.smeHire.minMonths') as number;
    const left = (under.value('reward.smeHire.cap') as number) - paidToEmployerFen;
    const compared = { months: employment.months, insured: employment.insured, leftFen: left };
    const holds =
      employment.months >= minMonths && employment.insured && left >= (under.value('reward.smeHire') as number);
    return refusedUnless(holds, { compared, defaults: ['A-51'] });
  },
);

export const placementReward = application(
  {
    id: 'R-SUB-06',
    sources: ['PYX22'],
    parameter: 'reward.agencyPlacement',
    needs: ['employment'],
    asks: { zh: '介绍持证人员稳定就业并依法缴纳社保', en: 'An agency placed a certificate holder, stably and insured' },
    remedy: { zh: '满规定月数并缴纳社保后再申领', en: 'Apply when the months are full and insurance is paid' },
  },
  ({ employment }, under) =>
    refusedUnless(
      employment.months >= (under.value('reward.agencyPlacement.minMonths') as number) && employment.insured,
      {
        compared: { months: employment.months, insured: employment.insured },
      },
    ),
);

/** No document states a training amount: without a tariff that cites one, nothing can be priced. */
export const trainingTariff = application(
  {
    id: 'R-SUB-14',
    sources: [],
    always: true,
    needs: ['purpose', 'priced', 'tariffDocument'],
    asks: {
      zh: '培训补贴标准须由依据文件的标准表给出',
      en: 'A training amount needs a tariff that cites its document',
    },
    remedy: { zh: '由人社部门录入标准表并注明文件', en: 'HRSS enters a tariff and names the document' },
  },
  (facts) => {
    if (facts.purpose !== 'training') return notApplicable();
    return facts.priced && facts.tariffDocument !== null
      ? passed({ defaults: ['A-01'] })
      : refused({ defaults: ['A-01'] });
  },
);

export const voucherOrChannel = application(
  {
    id: 'A-71',
    sources: [],
    always: true,
    needs: ['voucherless'],
    asks: { zh: '无券申领须为规则所开的渠道', en: 'Applying without a voucher needs the channel to be open' },
    remedy: { zh: '凭券申领', en: 'Apply with the voucher' },
  },
  (facts, under) => (facts.voucherless ? refusedUnless(under.setting('channel.voucherless')) : notApplicable()),
);

/** More certified than recognised: the line is held, and persons are chosen by people. */
export const certifiedWithinRecognised = application(
  {
    id: 'A-08',
    sources: [],
    always: true,
    needs: ['certified', 'recognised'],
    asks: { zh: '取证人数不超过认定的培训人数', en: 'No more certified than the recognised training count' },
    remedy: { zh: '由两名经办人员选定人员；系统不代选', en: 'Two officers choose; the system never does' },
  },
  (facts) => (facts.certified <= facts.recognised ? passed() : refused({ effect: 'HOLD' })),
);
