import { certificateKindCodes, levelCodes } from '../../data/certificates';
import { cityOf } from '../../data/divisions';
import type { CertificateFacts, CertificateStockFacts, ClassFacts } from '../../facts';
import { parameter } from '../../frame/rule-set';
import { about, flags, lacking, notApplicable, passed, refused, refusedUnless } from '../../frame/rule';
import { compareShare, percentText, tenThousandths } from '../../frame/share';

const certificate = about<CertificateFacts>();
const stock = about<CertificateStockFacts>();

export const knownKind = certificate(
  {
    id: 'R-CERT-01',
    sources: ['HCX21', 'HEN22', 'HEN23', 'PYX22', 'EDU21'],
    parameter: 'cert.kinds',
    needs: ['kind'],
    asks: { zh: '证书属于方案所列种类', en: 'The certificate is of a kind the programme knows' },
    remedy: {
      zh: '核对证书种类；方案未提及的种类由人员处理（A-27）',
      en: 'Check the kind; one the document does not name goes to a person (A-27)',
    },
  },
  (facts, under) => {
    if (!certificateKindCodes.some((kind) => kind === facts.kind)) return refused();
    const named = [...(under.value('cert.kinds') as readonly string[]), ...(under.value('cert.separatelyCounted') ?? [])];
    return named.includes(facts.kind) ? passed() : flags({ defaults: ['A-27'] });
  },
);

/** Over the share nobody's certificate is refused: it is a figure to watch, of a city and a year. */
export const lowValueShare = stock(
  {
    id: 'R-CERT-03',
    sources: ['HEN22', 'HEN23'],
    parameter: 'cert.lowValueShareMax',
    needs: ['division', 'lowValue', 'certificates'],
    asks: {
      zh: '专项能力和合格证书占取证总数不超过规定比例',
      en: 'Low-value certificates stay within the stated share of all',
    },
    remedy: { zh: '压减低含金量证书的培训规模', en: 'Train less for certificates of low value' },
  },
  ({ division, lowValue, certificates }, under) => {
    if (certificates === 0) return passed();
    const limit = parameter(under.set, 'cert.lowValueShareMax', cityOf(division)) as string;
    const more = { limit, compared: { share: percentText(lowValue, certificates) }, defaults: ['A-25'] };
    if (compareShare(lowValue, certificates, limit) > 0) return flags({ ...more, effect: 'OVER_CAP' });
    const alert = BigInt(tenThousandths(limit)) * BigInt(tenThousandths(under.setting('lowValue.alertShareOfCap')));
    const near = BigInt(lowValue) * 100_000_000n >= alert * BigInt(certificates);
    return near ? flags({ ...more, effect: 'NEAR_CAP' }) : passed(more);
  },
);

export const inQuerySystem = certificate(
  {
    id: 'R-CERT-04',
    sources: ['EDU21'],
    needs: ['queryAnswer'],
    asks: { zh: '证书信息在全国或省查询系统可查且一致', en: 'The certificate is found in the query system, and equal' },
    remedy: {
      zh: '由发证机构上传数据；系统不可用时稍后再查',
      en: 'The issuer uploads its data; ask again when the system was down',
    },
  },
  (facts) =>
    facts.queryAnswer === 'down' ? lacking('queryAnswer') : refusedUnless(facts.queryAnswer === 'found-and-equal'),
);

export const issuedOnPassing = certificate(
  {
    id: 'R-CERT-14',
    sources: ['EDU21'],
    needs: ['assessmentPassed'],
    asks: { zh: '考核合格方可颁发证书', en: 'A certificate is issued on passing the assessment' },
    remedy: { zh: '考核合格后再发证', en: 'Issue it once the assessment is passed' },
  },
  (facts) => refusedUnless(facts.assessmentPassed),
);

/** A level of the national eight that the document does not name goes to a person; any other word is no level. */
export const knownLevel = certificate(
  {
    id: 'R-CERT-15',
    sources: ['PYX22', 'HEN23'],
    parameter: 'cert.levels',
    needs: ['level'],
    asks: { zh: '等级属于方案所列等级', en: 'The level is one the programme uses' },
    remedy: { zh: '核对等级；方案未列的等级由人员处理', en: 'Check the level; one the document does not name goes to a person' },
  },
  (facts, under) => {
    if (facts.level === null) return notApplicable();
    if (!levelCodes.some((level) => level === facts.level)) return refused();
    return (under.value('cert.levels') as readonly string[]).includes(facts.level) ? passed() : flags();
  },
);

/** Whether a certificate carries the subsidy at all: a completion certificate only where nothing better can be had. */
export const completionCounts = about<
  CertificateFacts & Pick<ClassFacts, 'obtainableKinds' | 'totalHours' | 'prescribedHours'>
>()(
  {
    id: 'A-05',
    sources: [],
    always: true,
    needs: ['kind', 'obtainableKinds', 'totalHours', 'prescribedHours'],
    asks: { zh: '培训合格证书仅在无其他证书可取且学时足够时可用于兑现', en: 'A completion certificate counts only where no other can be had and the hours suffice' },
    remedy: { zh: '组织取得其他证书，或补足学时', en: 'Bring the trainees to another certificate, or add the hours' },
  },
  (facts, under) => {
    if (facts.kind !== 'TRAINING_COMPLETION') return passed();
    const better = facts.obtainableKinds.filter((kind) => kind !== 'TRAINING_COMPLETION');
    const hours = facts.prescribedHours ?? under.value('class.minHoursTrainingCertOnly');
    const enough = hours === null || facts.totalHours >= hours;
    const more = { compared: { better }, defaults: ['A-05'], ...(hours !== null && { limit: hours }) };
    if (!under.setting('certificate.completionCounts') || better.length > 0 || !enough) return refused(more);
    return flags({ ...more, effect: 'LOW_VALUE' });
  },
);
