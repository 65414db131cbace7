import type { ClassFacts } from '../../facts';
import { about, flags, passed, refused } from '../../frame/rule';

const aClass = about<ClassFacts>();

/** The form has room for one of its modes and must say one; the patterns are examples (等), so another one is looked at. */
export const trainingMode = aClass(
  {
    id: 'R-CLASS-18',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    needs: ['trainingMode', 'deliveryPattern'],
    asks: { zh: '培训方式为所列方式之一', en: 'The mode of training is one of those listed' },
    remedy: { zh: '填写培训方式', en: 'Say which mode it is' },
  },
  (facts, under) => {
    const modes = under.value('class.trainingModes');
    const patterns = under.value('class.deliveryPatterns');
    const limit = [...(modes ?? []), ...(patterns ?? [])];
    if (modes !== null && (facts.trainingMode === null || !modes.includes(facts.trainingMode))) return refused({ limit });
    const listed = patterns === null || facts.deliveryPattern === null || patterns.includes(facts.deliveryPattern);
    return listed ? passed({ limit }) : flags({ limit });
  },
);

export const lowValueTraining = aClass(
  {
    id: 'R-CLASS-19',
    sources: ['HCX21'],
    parameter: 'cert.lowValueKinds',
    needs: ['obtainableKinds'],
    asks: {
      zh: '压减只能取得低含金量证书的培训',
      en: 'Training that leads to none of the better certificates is to be reduced',
    },
    remedy: { zh: '优先安排可取得职业资格、技能等级或特种作业证书的培训', en: 'Prefer training for the better certificates' },
  },
  (facts, under) => {
    const lower = under.value('cert.lowValueKinds') as readonly string[];
    return facts.obtainableKinds.some((kind) => !lower.includes(kind)) ? passed() : flags({ effect: 'LOW_VALUE' });
  },
);

export const highRiskTrade = aClass(
  {
    id: 'R-CLASS-20',
    sources: ['HCX21', 'HEN22'],
    needs: ['highRiskOccupation', 'plannedKind'],
    asks: {
      zh: '高危行业从业人员安全培训合格上岗，特种作业人员持证上岗',
      en: 'In high-risk trades, safety training first; special operations only with their certificate',
    },
    remedy: { zh: '改为考取特种作业操作证书，或由人员核对', en: 'Train for that certificate, or have a person look' },
  },
  (facts) => (!facts.highRiskOccupation || facts.plannedKind === 'SPECIAL_OPERATION' ? passed() : flags()),
);
