import type { ApplicationFacts } from '../../facts';
import { about, flags, notApplicable, passed, refused, refusedUnless, voids } from '../../frame/rule';
import { sameTraining } from '../../procedure/subsidy-key';

const application = about<ApplicationFacts>();

export const onceAYearForTraining = application(
  {
    id: 'A-50',
    sources: [],
    always: true,
    needs: ['purpose', 'line', 'earlierLines'],
    asks: {
      zh: '同一人员同一职业同一等级一年内不重复申领培训补贴',
      en: 'One training subsidy a year for a person, occupation and level',
    },
    remedy: { zh: '转人工核查', en: 'A person looks at it' },
  },
  ({ purpose, line, earlierLines }, under) => {
    if (purpose !== 'training' || !under.setting('training.onePerYear')) return notApplicable();
    const again = earlierLines.filter((earlier) => sameTraining(line, earlier));
    const sameKeyLinesThisYear = again.filter(({ year }) => year === line.year).length;
    if (sameKeyLinesThisYear > 0) return refused({ compared: { sameKeyLinesThisYear } });
    return again.length > 0 ? flags({ compared: { sameKeyLines: again.length } }) : passed();
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

/** The form lets institution, enterprise and individual claim; who claims is paid. */
export const paidToClaimant = application(
  {
    id: 'A-04',
    sources: [],
    always: true,
    needs: ['purpose', 'applicant', 'payeeKind'],
    asks: { zh: '培训补贴付给申请表上的申请者', en: 'A training subsidy is paid to the claimant of the form' },
    remedy: { zh: '更正收款方', en: 'Correct the payee' },
  },
  ({ purpose, applicant, payeeKind }, under) => {
    if (purpose !== 'training') return notApplicable();
    const toWorker = applicant === 'INDIVIDUAL' || under.setting('payee.training') === 'WORKER';
    return refusedUnless(payeeKind === (toWorker ? 'WORKER' : applicant));
  },
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
  (facts, under) =>
    facts.certified <= facts.recognised
      ? passed()
      : refused({ effect: under.setting('certified.moreThanRecognised') }),
);

/** The size of the tilt is nobody's to invent: a listed occupation whose tariff gives no more is shown, and that is all. */
export const scarceTilt = application(
  {
    id: 'R-SUB-09',
    sources: ['PYX22'],
    needs: ['line', 'scarceOccupations', 'tilted'],
    asks: { zh: '急需紧缺目录内职业的培训补贴有所倾斜', en: 'Training for an occupation on the scarce list gets more' },
    remedy: { zh: '由人社部门在标准表中体现并注明依据', en: 'HRSS puts it into the tariff and names the document' },
  },
  ({ line, scarceOccupations, tilted }) => {
    if (!scarceOccupations.includes(line.occupation)) return notApplicable();
    return tilted ? passed() : flags();
  },
);

export const privateAsPublic = application(
  {
    id: 'R-SUB-13',
    sources: ['HCX21'],
    needs: ['privateInstitution', 'amountFen', 'publicAmountFen'],
    asks: { zh: '民办培训机构与公办同类机构享受同等待遇', en: 'A private institution is treated as a public one of its kind' },
    remedy: { zh: '按公办同类机构的标准办理', en: 'Apply what a public one would get' },
  },
  (facts) => {
    if (!facts.privateInstitution) return notApplicable();
    return facts.amountFen === facts.publicAmountFen ? passed() : flags();
  },
);
