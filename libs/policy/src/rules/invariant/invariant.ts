import type { AssessmentFacts, CertificateFacts, InvariantFacts, VoucherFacts } from '../../facts';
import { about, refusedUnless } from '../../frame/rule';

const invariant = about<InvariantFacts>();
const certificate = about<CertificateFacts>();

export const redeemedOnce = about<VoucherFacts>()(
  {
    id: 'INF-01',
    sources: [],
    always: true,
    needs: ['redeemedByCertificate', 'redeemedForVoucher'],
    asks: {
      zh: '一证只兑一券，一券只凭一证',
      en: 'A certificate redeems one voucher, a voucher is redeemed by one certificate',
    },
    remedy: { zh: '不再兑现', en: 'Nothing more is redeemed' },
  },
  (facts) => refusedUnless(facts.redeemedByCertificate === 0 && facts.redeemedForVoucher === 0),
);

export const samePerson = certificate(
  {
    id: 'INF-02',
    sources: [],
    always: true,
    needs: ['person', 'voucherHolder', 'enrolledPerson', 'checkedInPerson', 'candidate'],
    asks: {
      zh: '持券、在班、签到、考核、持证为同一人',
      en: 'Holder, trainee, face, candidate and certificate are one person',
    },
    remedy: { zh: '核对人员身份', en: 'Check who is who' },
  },
  ({ person, voucherHolder, enrolledPerson, checkedInPerson, candidate }) =>
    refusedUnless([voucherHolder ?? person, enrolledPerson, checkedInPerson, candidate].every((one) => one === person)),
);

/** The certificate is of the class's occupation and level, and not older than the class. */
export const matchesClass = certificate(
  {
    id: 'INF-03',
    sources: [],
    always: true,
    needs: ['occupation', 'level', 'issuedOn', 'classOccupation', 'classLevel', 'classOpenedOn'],
    asks: {
      zh: '证书的职业、等级与班次一致，且不早于开班',
      en: 'The certificate has the class’s occupation and level and is not older than its opening',
    },
    remedy: { zh: '提交与本班一致的证书', en: 'Bring the certificate that belongs to the class' },
  },
  (facts) =>
    refusedUnless(
      facts.occupation === facts.classOccupation &&
        facts.level === facts.classLevel &&
        facts.issuedOn >= facts.classOpenedOn,
    ),
);

export const differentOfficers = invariant(
  {
    id: 'INF-04',
    sources: [],
    always: true,
    needs: ['reviewers', 'applicantOfficers', 'inspectors', 'teachersOfClass'],
    asks: {
      zh: '初审、复核不同人，且不属于申请方；检查人员不是授课教师',
      en: 'Reviewers differ and are none of the applicant’s; inspectors are no teachers of the class',
    },
    remedy: { zh: '更换人员', en: 'Have somebody else do it' },
  },
  (facts) => {
    const twice = facts.reviewers.length - new Set(facts.reviewers).size;
    const ofApplicant = facts.reviewers.filter((officer) => facts.applicantOfficers.includes(officer)).length;
    const teaching = facts.inspectors.filter((inspector) => facts.teachersOfClass.includes(inspector)).length;
    return refusedUnless(twice === 0 && ofApplicant === 0 && teaching === 0, {
      compared: { twice, ofApplicant, teaching },
    });
  },
);

export const countsDescend = invariant(
  {
    id: 'INF-05',
    sources: [],
    always: true,
    needs: ['payable', 'recognised', 'openingCount'],
    asks: { zh: '应付人数 ≤ 认定人数 ≤ 开班人数 ≤ 每班上限', en: 'Payable ≤ recognised ≤ opening ≤ the class’s limit' },
    remedy: { zh: '转人工核查（A-08）', en: 'A person looks at it (A-08)' },
  },
  (facts, under) => {
    const limit = under.value('class.maxSize');
    const holds =
      facts.payable <= facts.recognised &&
      facts.recognised <= facts.openingCount &&
      (limit === null || facts.openingCount <= limit);
    return refusedUnless(holds, { ...(limit !== null && { limit }) });
  },
);

export const formSums = about<AssessmentFacts & { readonly persons?: number }>()(
  {
    id: 'INF-06',
    sources: [],
    always: true,
    needs: ['record', 'attending', 'totalCertified'],
    asks: {
      zh: '各类人数之和相符，取证不多于参加，申领不多于取证',
      en: 'The rows add up, certified ≤ attending, applied for ≤ certified',
    },
    remedy: { zh: '更正人数', en: 'Correct the numbers' },
  },
  ({ record, attending, totalCertified, persons }) => {
    const rows = [
      record.qualification,
      record.skillLevel,
      record.specialOperation,
      record.specificAbility,
      record.completion,
      ...(record.other ? [record.other] : []),
    ];
    const sumAttending = rows.reduce((sum, row) => sum + row.attending, 0);
    const sumCertified = rows.reduce((sum, row) => sum + row.certified, 0);
    const holds =
      sumAttending === attending &&
      sumCertified === totalCertified &&
      rows.every((row) => row.certified >= 0 && row.certified <= row.attending) &&
      (persons === undefined || persons <= totalCertified);
    return refusedUnless(holds, { compared: { sumAttending, sumCertified } });
  },
);

export const wholeFen = invariant(
  {
    id: 'INF-07',
    sources: [],
    always: true,
    needs: ['amountsFen'],
    asks: { zh: '金额以整数分存储', en: 'Money is stored in whole fen' },
    remedy: { zh: '按分录入', en: 'Enter it in fen' },
  },
  (facts) => refusedUnless(facts.amountsFen.every((amount) => Number.isSafeInteger(amount) && amount >= 0)),
);

export const versionPinned = invariant(
  {
    id: 'INF-08',
    sources: [],
    always: true,
    needs: ['pinned'],
    asks: { zh: '决定绑定规则版本', en: 'The decision is pinned to a version of the rules' },
    remedy: { zh: '先确定适用的规则版本', en: 'Pin the rules first' },
  },
  (facts) => refusedUnless(facts.pinned, { defaults: ['A-13'] }),
);
