import type { FactValue } from '@jiquan/kernel';
import { factWords } from '../data/fact-words';
import { rules } from '../rules';
import type { Finding, Outcome, Words } from './finding';
import { unitOf } from './rule-set';

const outcomeWords: Record<Outcome, Words> = {
  refused: { zh: '不符合', en: 'Not met' },
  voids: { zh: '不予认可', en: 'Not recognised' },
  sanctions: { zh: '应予处理', en: 'Sanctioned' },
  'facts-missing': { zh: '缺少事实', en: 'Facts missing' },
  flags: { zh: '提示', en: 'Flagged' },
  passed: { zh: '符合', en: 'Met' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
};

/** What was asked, what was found, which clause says so, and what can be done. */
export function explain(finding: Finding): Words {
  return { zh: sentence(finding, 'zh'), en: sentence(finding, 'en') };
}

function sentence(finding: Finding, language: keyof Words): string {
  const zh = language === 'zh';
  const parts = [
    `${finding.rule} ${finding.says[language]}${zh ? '：' : ': '}${outcomeWords[finding.outcome][language]}`,
  ];
  const found = factsText(finding, zh);
  if (found) parts.push(`${zh ? '事实：' : 'Found: '}${found}`);
  if (finding.missing)
    parts.push(
      `${zh ? '还需要：' : 'Needed: '}${finding.missing.map((key) => nameOf(key, zh)).join(zh ? '、' : ', ')}`,
    );
  if (finding.limit !== undefined) {
    const unit = finding.parameter && !zh ? ` (${unitOf(finding.parameter)})` : '';
    parts.push(`${zh ? '规定：' : 'Stated: '}${valueText(finding.limit, zh)}${unit}`);
  }
  if (finding.effect) parts.push(`${zh ? '后果：' : 'Effect: '}${finding.effect}`);
  parts.push(sourceText(finding, zh));
  const remedy = remedyOf(finding.rule);
  if (remedy && !['passed', 'not-applicable'].includes(finding.outcome))
    parts.push(`${zh ? '办法：' : 'What can be done: '}${remedy[language]}`);
  return parts.join(zh ? '；' : '; ') + (zh ? '。' : '.');
}

function sourceText({ clause, defaults, ruleSet, revision }: Finding, zh: boolean): string {
  const by = defaults?.length ? (zh ? `（默认 ${defaults.join('、')}）` : ` (default ${defaults.join(', ')})`) : '';
  if (clause === null)
    return (
      (zh ? `${ruleSet} 第${revision}版文件未作规定` : `${ruleSet} revision ${revision}: no clause in the documents`) +
      by
    );
  const words = `「${clause.words}」`;
  const reading = clause.reconstructed ? (zh ? '（据译文整理）' : ' (a reading of a translation)') : '';
  return zh
    ? `依据：${clause.document} ${clause.place}${words}${reading}，${clause.ruleSet}${by}`
    : `By ${clause.ruleSet}, ${clause.document} ${clause.place} ${words}${reading}${by}`;
}

function factsText({ compared }: Finding, zh: boolean): string {
  return Object.entries(compared)
    .map(([key, value]) => `${nameOf(key, zh)} ${valueText(value, zh)}`)
    .join(zh ? '，' : ', ');
}

export const nameOf = (key: string, zh: boolean): string =>
  zh ? (factWords[key] ?? key) : key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function valueText(value: FactValue, zh: boolean): string {
  if (value === null) return zh ? '无' : 'none';
  if (typeof value === 'boolean') return zh ? (value ? '是' : '否') : value ? 'yes' : 'no';
  if (typeof value === 'object') return value.length === 0 ? (zh ? '无' : 'none') : value.join(zh ? '、' : ', ');
  return String(value);
}

const remedyOf = (rule: string): Words | undefined =>
  (rules as Record<string, { remedy: Words } | undefined>)[rule]?.remedy;
