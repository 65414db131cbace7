import type { Ambiguity } from '../../frame/ambiguity';

export const certificateAmbiguities: Readonly<Record<string, Ambiguity>> = {
  'A-05': {
    point: { zh: '培训合格证书是否可用于“以证换券”', en: 'Does a completion certificate redeem a voucher' },
    default: {
      zh: '仅在该职业无其他证书可取且学时足够时可以，并标为低含金量',
      en: 'Only where no other can be had for the occupation and the hours suffice; it is marked as of low value',
    },
    by: { setting: 'certificate.completionCounts' },
  },
  'A-25': {
    point: { zh: '低含金量证书比例按机构、市还是年度计', en: 'The share of low-value certificates: of an institution, a city or a year' },
    default: {
      zh: '按市、按公历年，含全部登记证书；近上限时预警，不阻止任何个人',
      en: 'Of a city and calendar year, of all certificates registered; an alert near the cap, and no worker is stopped',
    },
    by: { setting: 'lowValue.alertShareOfCap' },
  },
  'A-26': {
    point: { zh: '哪些证书属于低含金量', en: 'Which kinds are of low value' },
    default: { zh: '各按其规则文件所列', en: 'Those each rule set names' },
    by: { parameter: 'cert.lowValueKinds' },
  },
  'A-27': {
    point: { zh: '2021年县方案和申请表未列特种设备证书', en: 'The county of 2021 and the form’s five rows leave out special-equipment certificates' },
    default: {
      zh: '种类保留，由人员核对；考核记录归入“其他”',
      en: 'The kind stays and a person looks; the record keeps it under “other”',
    },
    by: { parameter: 'cert.kinds' },
  },
};
