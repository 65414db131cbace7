import type { PersonFacts, VoucherFacts } from '../../facts';
import { about, refusedUnless } from '../../frame/rule';
import { voucherSteps } from '../../procedure/voucher-counts';

const voucher = about<VoucherFacts>();
const sources = ['HEN22', 'HEN23', 'PYX22'];

export const issuedToQualified = about<PersonFacts>()(
  {
    id: 'R-VCH-01',
    sources,
    needs: ['trainingWill', 'meetsConditions'],
    asks: {
      zh: '券只发给有培训意愿、符合条件的劳动者',
      en: 'A voucher is issued only to a willing worker who meets the conditions',
    },
    remedy: { zh: '取得资格说明后再领', en: 'Get a statement of eligibility first' },
  },
  (facts) => refusedUnless(facts.trainingWill && facts.meetsConditions),
);

export const realName = voucher(
  {
    id: 'R-VCH-02',
    sources,
    needs: ['holderVerified'],
    asks: { zh: '实名制：持券人已实名核验', en: 'Real name: the holder’s identity is verified' },
    remedy: { zh: '先完成实名认证', en: 'Verify the identity first' },
  },
  (facts) => refusedUnless(facts.holderVerified),
);

export const notTransferable = voucher(
  {
    id: 'R-VCH-03',
    sources,
    needs: ['holder', 'user'],
    asks: { zh: '不得转让：使用人就是持券人', en: 'Not transferable: who uses it is its holder' },
    remedy: { zh: '由持券人本人使用', en: 'The holder uses it in person' },
  },
  (facts) => refusedUnless(facts.holder === facts.user),
);

export const certificateForVoucher = voucher(
  {
    id: 'R-VCH-04',
    sources,
    needs: ['certificateVerified', 'certificateHolder', 'holder'],
    asks: {
      zh: '以证换券：凭本人有效证书兑现',
      en: 'Certificate for voucher: redeemed against the holder’s own valid certificate',
    },
    remedy: { zh: '待证书核验一致后兑现', en: 'Redeem when the certificate is verified' },
  },
  (facts) =>
    refusedUnless(facts.certificateVerified && facts.certificateHolder === facts.holder, { defaults: ['A-72'] }),
);

export const noCertificateNoValue = voucher(
  {
    id: 'R-VCH-05',
    sources,
    needs: ['certificateVerified'],
    asks: { zh: '无证无价：没有核验的证书，券值为零', en: 'No certificate, no value' },
    remedy: { zh: '取得证书并核验', en: 'Obtain the certificate and have it verified' },
  },
  (facts) => refusedUnless(facts.certificateVerified, { defaults: ['A-77'] }),
);

export const noStepSkipped = voucher(
  {
    id: 'R-VCH-06',
    sources,
    needs: ['stage', 'nextStage'],
    asks: {
      zh: '发券、培训、评价、持证、兑现依次进行',
      en: 'Issue, train, assess, certify, redeem: no step is skipped',
    },
    remedy: { zh: '完成上一步', en: 'Finish the step before' },
  },
  (facts) =>
    refusedUnless(voucherSteps.indexOf(facts.nextStage) === voucherSteps.indexOf(facts.stage) + 1, { defaults: ['A-72'] }),
);

const actorOf = { CLAIM: 'WORKER', REGISTER: 'INSTITUTION', REVIEW: 'HRSS' } as const;

export const threeRoles = voucher(
  {
    id: 'R-VCH-07',
    sources: ['PYX22'],
    needs: ['act', 'actor'],
    asks: {
      zh: '个人领取使用、机构登记验证、人社管理审核，各司其职',
      en: 'The worker claims, the institution registers, HRSS reviews',
    },
    remedy: { zh: '由相应角色办理', en: 'Have the right role do it' },
  },
  (facts) => refusedUnless(actorOf[facts.act] === facts.actor),
);

/** A class partly online and partly not uses the voucher both ways. */
const channels: readonly string[] = ['ONLINE', 'OFFLINE', 'BLENDED'];

export const usableChannel = voucher(
  {
    id: 'R-VCH-08',
    sources: ['HEN22', 'HEN23'],
    needs: ['channel'],
    asks: { zh: '可用于线上、线下培训', en: 'Usable for online and offline training' },
    remedy: { zh: '登记培训方式', en: 'Record how the training is given' },
  },
  ({ channel }) => refusedUnless(channels.includes(channel)),
);
