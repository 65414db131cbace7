import { ambiguities, codeText, parameterKeys, type ParameterKey, parameters, rules, type RuleSet, type SourcedClause, statedOf, unjudged, valueText } from '@jiquan/policy';

const both = (zh: string, en: string): string => (zh === en ? en : `${zh} · ${en}`);
export const SILENT = '未作规定 · silent';

/** A clause in a line: whose, which document, where in it, and the words that carry it. */
export function clauseText({ ruleSet, document, place, words, reconstructed }: SourcedClause): string {
  return `${ruleSet} ${document} ${place}「${words}」${reconstructed ? ' (a reading of a translation)' : ''}`;
}

export const sayBoth = (key: ParameterKey, value: unknown): string => both(valueText(key, value, 'zh'), valueText(key, value, 'en'));

/** What follows where the documents give no value for a key. */
export function meaningOfSilence(key: ParameterKey): string {
  const resting = Object.values(rules).filter((rule) => rule.parameter === key).map(({ id }) => id);
  const never = '不以他处或他年的数值代替 · no value of another place or year is taken instead';
  return resting.length > 0 ? `${resting.join(', ')} 在此不适用 · not applied here; ${never}` : never;
}

/** A rule set as a table: every key, stated or silent, and the rules it states. */
export function tableOf(set: RuleSet): string {
  return [...headOf(set), '', ...parameterKeys.flatMap((key) => rowOf(set, key)), ...settingsOf(set), '', ...rulesOf(set), ''].join('\n');
}

export function headOf(set: RuleSet): string[] {
  const parts = set.parts.flatMap(({ code, revision, title, document, division, from, until }) => [
    `${code} revision ${revision} · ${title.zh} · ${title.en}`,
    `  ${document} · ${codeText(division, 'zh')} ${codeText(division, 'en')} · ${from} – ${until ?? ''}`,
  ]);
  const merged = set.parts.length > 1 ? [`合并 merged, from the top down (A-12): ${set.code}`] : [];
  return [...merged, ...parts, `  sha256 ${set.sha256}${set.invented ? ' · 演示，无法律效力 invented, without legal force' : ''}`];
}

function rowOf(set: RuleSet, key: ParameterKey): string[] {
  const stated = statedOf(set, key);
  const { unit, rule } = parameters[key];
  if (stated === null) return [`${key}  ${SILENT}  [${unit}]  ${rule}`, `    ${meaningOfSilence(key)}`];
  const below = Object.entries(stated.byDivision ?? {}).map(
    ([division, value]) => `    ${codeText(division, 'zh')} ${codeText(division, 'en')}: ${sayBoth(key, value)}`,
  );
  return [`${key}  ${sayBoth(key, stated.value)}  [${unit}]  ${rule}`, ...below, `    ${clauseText(stated)}`];
}

function settingsOf(set: RuleSet): string[] {
  const own = Object.entries(set.settings);
  return own.length > 0 ? ['', '另定的默认 · Defaults set otherwise:', ...own.map(([key, value]) => `  ${key}  ${JSON.stringify(value)}`)] : [];
}

function rulesOf(set: RuleSet): string[] {
  const stated = Object.entries(set.rules).sort(([a], [b]) => (a < b ? -1 : 1));
  return [`规则 · Rules stated: ${stated.length}`, ...stated.flatMap(([id, clause]) => [`${id}  ${asksOf(id)}`, `    ${clauseText(clause)}`])];
}

/** What a rule asks, whether a program judges it or not. */
export function asksOf(id: string): string {
  const asks = (rules as Readonly<Record<string, { asks: { zh: string; en: string } } | undefined>>)[id]?.asks ?? unjudged[id]?.asks ?? ambiguities[id]?.point;
  return asks ? both(asks.zh, asks.en) : '';
}
