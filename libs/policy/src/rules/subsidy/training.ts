import type { ApplicationFacts } from '../../facts';
import { about, flags, notApplicable, passed, refused, refusedUnless, voids } from '../../frame/rule';
import { sameTraining } from '../../procedure/subsidy-key';

const application = about<ApplicationFacts>();
const forTraining = ({ purpose }: ApplicationFacts) => purpose && purpose === 'training';

export const onceAYearForTraining = application(
  {
    id: 'A-50',
    sources: [],
    always: true,
    needs: ['purpose', 'line', 'earlierLines'],
    concerns: forTraining,
    asks: {
      zh: '同一人员同一职业同一等级一年内不重复申领培训补贴',
      en: 'One training subsidy a year for a person, occupation and level',
    },
    remedy: { zh: '转人工核查', en: 'A person looks at it' },
  },
  ({ line, earlierLines }, under) => {
    if (!under.setting('training.onePerYear')) return notApplicable();
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
  (facts, { set }) => {
    const grounds = [
      ...(facts.inSystem ? [] : ['R-CLASS-11']),
      ...(facts.classRecognised ? [] : ['R-ATT-01', 'R-ATT-02', 'R-ATT-03a']),
      ...(facts.onlineValid ? [] : ['R-ONL-08']),
      ...(facts.directCompletionExam ? ['R-ASM-01a', 'R-ASM-01b', 'R-ASM-01c'] : []),
      ...(facts.subsidyCancelled ? ['R-ATT-03b', 'R-ASM-04c'] : []),
    ];
    // Each year has its own ground; none of another year's is ever named.
    const brokenOneOf = grounds.filter((rule) => set.rules[rule] !== undefined);
    return grounds.length === 0 ? passed() : voids({ compared: { brokenOneOf } });
  },
);

/** No document states a training amount: without a tariff that cites one, nothing can be priced. */
export const trainingTariff = application(
  {
    id: 'R-SUB-14',
    sources: [],
    always: true,
    needs: ['purpose', 'priced', 'tariffDocument'],
    concerns: forTraining,
    asks: {
      zh: '培训补贴标准须由依据文件的标准表给出',
      en: 'A training amount needs a tariff that cites its document',
    },
    remedy: { zh: '由人社部门录入标准表并注明文件', en: 'HRSS enters a tariff and names the document' },
  },
  (facts) => refusedUnless(facts.priced && facts.tariffDocument !== null, { defaults: ['A-01'] }),
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
    concerns: forTraining,
    asks: { zh: '培训补贴付给申请表上的申请者', en: 'A training subsidy is paid to the claimant of the form' },
    remedy: { zh: '更正收款方', en: 'Correct the payee' },
  },
  ({ applicant, payeeKind }, under) => {
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
    concerns: ({ line, scarceOccupations }) => line && scarceOccupations?.includes(line.occupation),
    asks: { zh: '急需紧缺目录内职业的培训补贴有所倾斜', en: 'Training for an occupation on the scarce list gets more' },
    remedy: { zh: '由人社部门在标准表中体现并注明依据', en: 'HRSS puts it into the tariff and names the document' },
  },
  ({ tilted }) => (tilted ? passed() : flags()),
);

export const privateAsPublic = application(
  {
    id: 'R-SUB-13',
    sources: ['HCX21'],
    needs: ['privateInstitution', 'amountFen', 'publicAmountFen'],
    concerns: ({ privateInstitution }) => privateInstitution,
    asks: { zh: '民办培训机构与公办同类机构享受同等待遇', en: 'A private institution is treated as a public one of its kind' },
    remedy: { zh: '按公办同类机构的标准办理', en: 'Apply what a public one would get' },
  },
  (facts) => (facts.amountFen === facts.publicAmountFen ? passed() : flags()),
);
