import { parameterKeys, parameters } from '../data/parameters';
import { rules } from '../rules';
import type { Finding, Outcome, Words } from './finding';
import { codeText, factText, foundText, type Language, nameOf, valueText } from './say';

export { nameOf } from './say';

/** What an outcome is called. */
export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  refused: { zh: '不符合', en: 'Not met' },
  voids: { zh: '不予认可', en: 'Not recognised' },
  sanctions: { zh: '应予处理', en: 'Sanctioned' },
  'facts-missing': { zh: '缺少事实', en: 'Facts missing' },
  flags: { zh: '提示', en: 'Flagged' },
  passed: { zh: '符合', en: 'Met' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
};

/** Outcomes from which nothing follows yet; where facts are missing, they are what has to be brought. */
const withoutEffect: readonly Outcome[] = ['passed', 'not-applicable', 'facts-missing'];

/** What was asked, what was found, which clause says so, and what can be done. */
export function explain(finding: Finding): Words {
  return { zh: sentence(finding, 'zh'), en: sentence(finding, 'en') };
}

function sentence(finding: Finding, language: Language): string {
  const zh = language === 'zh';
  const { rule, says, outcome, missing, effect } = finding;
  const remedy = withoutEffect.includes(outcome) ? undefined : remedyOf(rule);
  const parts = [
    `${rule} ${says[language]}${zh ? '：' : ': '}${outcomeWords[outcome][language]}`,
    labelled(zh ? '事实：' : 'Found: ', factsText(finding, language)),
    labelled(zh ? '还需要：' : 'Needed: ', missing?.map((key) => nameOf(key, zh)).join(zh ? '、' : ', ')),
    labelled(zh ? '规定：' : 'Stated: ', limitText(finding, language)),
    labelled(zh ? '后果：' : 'Effect: ', withoutEffect.includes(outcome) ? undefined : effect && codeText(effect, language)),
    sourceText(finding, zh),
    labelled(zh ? '办法：' : 'What can be done: ', remedy?.[language]),
  ];
  return parts.filter((part) => part !== '').join(zh ? '；' : '; ') + (zh ? '。' : '.');
}

const labelled = (label: string, text: string | undefined): string => (text ? `${label}${text}` : '');

function limitText({ rule, limit, parameter }: Finding, language: Language): string {
  if (limit === undefined) return '';
  // A tariff has a key for each of its amounts, and the rule says which amount it was.
  const key = parameter ?? (typeof limit === 'number' ? tariffKeyOf(rule) : undefined);
  return key ? valueText(key, limit, language) : factText(limit, language);
}

const tariffKeyOf = (rule: string) =>
  parameterKeys.find((key) => parameters[key].rule === rule && parameters[key].unit.startsWith('fen'));

function sourceText({ rule, clause, defaults, ruleSet, revision }: Finding, zh: boolean): string {
  const by = defaults?.length ? (zh ? `（默认 ${defaults.join('、')}）` : ` (default ${defaults.join(', ')})`) : '';
  if (clause === null) return withoutClause(rule, ruleSet, revision, zh) + by;
  const words = `「${clause.words}」`;
  const reading = clause.reconstructed ? (zh ? '（据译文整理）' : ' (a reading of a translation)') : '';
  return zh
    ? `依据：${clause.document} ${clause.place}${words}${reading}，${clause.ruleSet}${by}`
    : `By ${clause.ruleSet}, ${clause.document} ${clause.place} ${words}${reading}${by}`;
}

/** Invariants, a campaign's own demands and defaults have no clause for another reason than silence. */
function withoutClause(rule: string, ruleSet: string, revision: number, zh: boolean): string {
  if (rule.startsWith('INF-')) return zh ? '不变式，不出自文件' : 'An invariant, not of a document';
  if (rule === 'configured') return zh ? '发券批次自定的条件' : 'A condition of the campaign itself';
  if (rule.startsWith('A-')) return zh ? '文件未定，按此处的默认' : 'Left open by the documents; the default chosen here';
  return zh ? `${ruleSet} 第${revision}版文件未作规定` : `${ruleSet} revision ${revision}: no clause in the documents`;
}

const factsText = ({ compared }: Finding, language: Language): string =>
  Object.entries(compared)
    .map(([key, value]) => foundText(key, value, language))
    .join(language === 'zh' ? '，' : ', ');

const remedyOf = (rule: string): Words | undefined =>
  (rules as Record<string, { remedy: Words } | undefined>)[rule]?.remedy;
