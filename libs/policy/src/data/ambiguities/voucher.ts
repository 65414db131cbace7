import type { Ambiguity } from '../../frame/ambiguity';

export const voucherAmbiguities: Readonly<Record<string, Ambiguity>> = {
  'A-02': {
    point: { zh: '券的有效期、每人每年张数', en: 'How long a voucher lasts, and how many a person gets a year' },
    default: {
      zh: '不自动过期；同一人同一职业至多一张在用；年度上限可设，默认不限但提示',
      en: 'No expiry by itself; one live voucher of a person for an occupation; a yearly maximum may be set, without one further vouchers are flagged',
    },
    by: { setting: 'voucher.onePerOccupation' },
  },
  'A-03': {
    point: { zh: '“有效使用”的含义', en: 'What “effectively used” means' },
    default: { zh: '已兑现且未撤销；另报培训中、已持证数', en: 'Redeemed and not revoked; those in training and certified are reported beside it' },
    by: { setting: 'voucher.effectivelyUsedFrom' },
  },
  'A-64': {
    point: { zh: '一券多班或一班多券', en: 'A voucher for several classes, or several vouchers for one' },
    default: { zh: '一券一次入班，一次入班一券', en: 'One voucher for one enrolment, one enrolment with one voucher' },
    by: { setting: 'voucher.oneEnrolment' },
  },
  'A-71': {
    point: { zh: '补贴性班次是否必须用券', en: 'Must every subsidised class use vouchers' },
    default: {
      zh: '无券申领为可设渠道：有券的年份默认关，2021年县方案默认开',
      en: 'Applying without a voucher is a channel: closed where documents know vouchers, open under the county plan of 2021',
    },
    by: { setting: 'channel.voucherless' },
  },
  'A-72': {
    point: { zh: '“以证换券”的字面方向', en: 'Read literally, a certificate could be exchanged for a voucher' },
    default: { zh: '凭证兑券；绝不凭证领券', en: 'The certificate redeems the voucher; never is a voucher given for a certificate' },
    by: { builtIn: 'R-VCH-06 fixes the order, and issuing comes first in it; the other reading would be another order.' },
  },
  'A-73': {
    point: { zh: '服刑、戒毒人员无法自己使用手机端', en: 'Prisoners and persons in detoxification cannot use an app' },
    default: { zh: '司法行政部门凭本人书面同意代办领取，持券人不变', en: 'The justice department claims for them with recorded consent; the holder stays the person' },
    by: { setting: 'claim.assistedByJustice' },
  },
  'A-77': {
    point: { zh: '按本人是否取证，还是按班级持证率', en: 'By the trainee’s own certificate, or by the class’s rate' },
    default: { zh: '按人：未核验证书的不付', en: 'By person: without a verified certificate nothing is paid' },
    by: { builtIn: 'R-VCH-05 asks for the certificate of the one person; the rate of a class is no fact of it.' },
  },
};
