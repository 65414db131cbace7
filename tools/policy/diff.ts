import { canonical, codeText, parameterKeys, type ParameterKey, type RuleSet, statedOf } from '@jiquan/policy';
import { asksOf, clauseText, headOf, meaningOfSilence, sayBoth, SILENT } from './table';

/** What changed from one set to another: parameters and rules, each side with its clause, silence as silence. */
export function diffOf(one: RuleSet, other: RuleSet): string {
  const changed = parameterKeys.filter((key) => canonical(said(one, key)) !== canonical(said(other, key)));
  const ids = [...new Set([...Object.keys(one.rules), ...Object.keys(other.rules)])].sort();
  const gone = ids.filter((id) => id in one.rules && !(id in other.rules));
  const come = ids.filter((id) => !(id in one.rules) && id in other.rules);
  return [
    ...headOf(one),
    ...headOf(other),
    '',
    `参数 · Parameters that differ: ${changed.length}; the same or silent in both: ${parameterKeys.length - changed.length}`,
    ...changed.flatMap((key) => ['', key, ...sideOf(one, key), ...sideOf(other, key)]),
    '',
    `只见于 ${one.code} 的规则 · Rules only in ${one.code}: ${gone.length}`,
    ...gone.flatMap((id) => ruleSides(id, one)),
    '',
    `只见于 ${other.code} 的规则 · Rules only in ${other.code}: ${come.length}`,
    ...come.flatMap((id) => ruleSides(id, other)),
    '',
    `两者都有 · In both: ${ids.length - gone.length - come.length}`,
    '',
  ].join('\n');
}

function said(set: RuleSet, key: ParameterKey): unknown {
  const stated = statedOf(set, key);
  return stated === null ? null : { value: stated.value, byDivision: stated.byDivision };
}

function sideOf(set: RuleSet, key: ParameterKey): string[] {
  const stated = statedOf(set, key);
  if (stated === null) return [`  ${set.code}  ${SILENT}`, `    ${meaningOfSilence(key)}`];
  const below = Object.entries(stated.byDivision ?? {}).map(([division, value]) => `    ${codeText(division, 'en')}: ${sayBoth(key, value)}`);
  return [`  ${set.code}  ${sayBoth(key, stated.value)}`, ...below, `    ${clauseText(stated)}`];
}

function ruleSides(id: string, set: RuleSet): string[] {
  const clause = set.rules[id];
  return [`  ${id}  ${asksOf(id)}`, ...(clause ? [`    ${clauseText(clause)}`] : [])];
}
