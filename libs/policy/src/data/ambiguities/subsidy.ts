import type { Ambiguity } from '../../frame/ambiguity';

export const subsidyAmbiguities: Readonly<Record<string, Ambiguity>> = {
  'A-01': {
    point: { zh: '券面值和培训补贴标准', en: 'What a voucher and a training are worth' },
    default: {
      zh: '无；由经办人员录入注明依据文件的标准表，没有标准就不能计价',
      en: 'Nothing until an officer enters a tariff that cites its document; without one no claim is priced',
    },
    by: { rules: ['R-SUB-14'] },
  },
  'A-04': {
    point: { zh: '兑现时付给机构还是个人', en: 'Who is paid on redemption' },
    default: { zh: '付给申请表上的申请者；个人申请的付给本人', en: 'The claimant of the form; the worker where that is the individual' },
    by: { setting: 'payee.training' },
  },
  'A-08': {
    point: { zh: '取证人数多于认定人数时减谁', en: 'Whom to cut when more are certified than recognised' },
    default: { zh: '整行挂起转人工；系统不选人', en: 'The line is held for people; the system never chooses' },
    by: { setting: 'certified.moreThanRecognised' },
  },
  'A-49': {
    point: { zh: '同一职业等级有多种证书', en: 'Several certificates of one occupation and level' },
    default: { zh: '按人、职业、等级计，不分证书种类；1+X另计', en: 'Person, occupation and level, whatever the kind; 1+X is counted apart' },
    by: { setting: 'assessment.keyByKind' },
  },
  'A-50': {
    point: { zh: '培训补贴重复申领', en: 'Claiming a training subsidy twice' },
    default: { zh: '同人同职业同等级同一年不受理；其他年份提示人工', en: 'Refused within a year for the same person, occupation and level; in another year a person looks' },
    by: { setting: 'training.onePerYear' },
  },
  'A-51': {
    point: { zh: '吸纳补助累计上限按什么计', en: 'What the cap on hiring rewards adds up' },
    default: { zh: '按企业，历年累计', en: 'By enterprise, over all years' },
    by: { setting: 'reward.capPer' },
  },
};
