import {
  ambiguities, calendarFor, codeText, explain, type Finding, idsOf, nameOf, outcomeWords, outcomes, type Registry, type Rule, rules, type RuleSet, unjudged, worst,
} from '@jiquan/policy';
import type { Shape } from './fact-shapes';
import { type Case, readCase, setsOf } from './read-case';
import type { JsonFile } from './read-json';
import { Trouble } from './trouble';

const all = rules as unknown as Readonly<Record<string, Rule<Record<string, unknown>>>>;
/** Known from the case itself wherever it does not say otherwise. */
const GIVEN = ['on', 'division', 'calendar'];

interface Judged {
  readonly findings: readonly Finding[];
  /** Rules that would speak too, if only the case said more. */
  readonly lacking: readonly Finding[];
  readonly silent: readonly string[];
  readonly byPeople: readonly string[];
}

/** Judges a case written in JSON, and tells what each rule says of it in both languages. */
export function explainCase(file: JsonFile, registry: Registry, shapes: ReadonlyMap<string, Shape>): string {
  const one = readCase(file, shapes);
  const { own, of } = setsOf(one, file, registry);
  const judged = judgeCase(one, of, file.name);
  return [
    heading(one, own),
    ...judged.findings.flatMap((finding) => ['', ...sentences(finding)]),
    ...defaultsOf(judged.findings),
    ...peopleOf(judged.byPeople),
    ...silenceOf(judged.silent),
    ...lackingOf(judged.lacking),
    '',
    ...missingOf(judged.findings),
    verdict(judged.findings),
    '',
  ].join('\n');
}

function judgeCase(one: Case, setOf: (rule: string) => RuleSet, name: string): Judged {
  const asked = one.rules?.flatMap((id) => (id in all ? [id] : idsOf(id)));
  const byName = one.rules?.filter((id) => id in all);
  const ids = (asked ?? Object.keys(all)).filter((id) => id in all);
  const findings = ids.map((id) => judgeOne(id, one, setOf(id), name));
  const byPeople = (asked ?? []).filter((id) => !(id in all));
  if (byName) return { ...parted(findings, byName), lacking: [], byPeople };
  const spoken = findings.filter(({ rule }) => speaksTo(rule, one));
  const judged = spoken.filter(({ outcome }) => outcome !== 'not-applicable' && outcome !== 'facts-missing');
  const byWeight = [...judged].sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
  return {
    findings: byWeight,
    lacking: spoken.filter(({ outcome }) => outcome === 'facts-missing'),
    silent: spoken.filter(({ outcome }) => outcome === 'not-applicable').map(({ rule }) => rule),
    byPeople,
  };
}

/** Of a group only the years in force speak; a rule asked by its own id always answers. */
function parted(findings: readonly Finding[], byName: readonly string[]): Pick<Judged, 'findings' | 'silent'> {
  const speaks = ({ rule, outcome }: Finding) => byName.includes(rule) || outcome !== 'not-applicable';
  return { findings: findings.filter(speaks), silent: findings.filter((one) => !speaks(one)).map(({ rule }) => rule) };
}

/** Whether the case says anything of what a rule asks. */
const speaksTo = (rule: string, { facts }: Case): boolean =>
  (all[rule]?.needs ?? []).some((need) => facts[need] !== undefined && !GIVEN.includes(need));

function judgeOne(id: string, one: Case, set: RuleSet, name: string): Finding {
  const rule = all[id] as Rule<Record<string, unknown>>;
  try {
    return rule({ on: one.on, division: one.division, calendar: calendarFor(set), ...one.facts }, set);
  } catch (error) {
    throw new Trouble(`${name}: ${id} cannot be judged on these facts (${rule.needs.join(', ')}): ${error instanceof Error ? error.message : String(error)}`);
  }
}

function heading({ title, division, on, system }: Case, set: RuleSet): string {
  const parts = set.parts.map(({ code, revision, title: { zh, en } }) => `  ${code} revision ${revision}: ${zh} · ${en}`);
  const place = `${[...new Set([codeText(division, 'zh'), codeText(division, 'en')])].join(' ')} · ${on}${system ? ` · ${system}` : ''} · ${set.code}`;
  const invented = set.invented ? ['  演示，无法律效力 · invented, without legal force'] : [];
  return [...(title ? [title] : []), place, ...parts, ...invented].join('\n');
}

const sentences = (finding: Finding): string[] => {
  const { zh, en } = explain(finding);
  return [zh, en];
};

function defaultsOf(findings: readonly Finding[]): string[] {
  const ids = [...new Set(findings.flatMap(({ defaults }) => defaults ?? []))].sort();
  const known = ids.filter((id) => id in ambiguities);
  if (known.length === 0) return [];
  const lines = known.flatMap((id) => {
    const { point, default: chosen } = ambiguities[id] as (typeof ambiguities)[string];
    return [`  ${id} ${point.zh}：${chosen.zh}`, `  ${id} ${point.en}: ${chosen.en}`];
  });
  return ['', '文件未定之处，此处的默认 · Left open by the documents, and the default chosen here:', ...lines];
}

function peopleOf(ids: readonly string[]): string[] {
  const lines = ids.flatMap((id) => {
    const listed = unjudged[id];
    return listed ? [`  ${id} ${listed.asks.zh}：${listed.note.zh}`, `  ${id} ${listed.asks.en}: ${listed.reason}; ${listed.note.en}`] : [`  ${id}`];
  });
  return lines.length > 0 ? ['', '不由程序判断 · Judged by no program:', ...lines] : [];
}

const silenceOf = (ids: readonly string[]): string[] =>
  ids.length > 0 ? ['', `文件未作规定或不适用 · The documents are silent, or it does not apply: ${ids.join(', ')}`] : [];

function lackingOf(findings: readonly Finding[]): string[] {
  const lines = findings.map(({ rule, missing = [], says }) => `  ${rule} ${says.zh} · ${says.en}: ${namesOf(missing)}`);
  return lines.length > 0 ? ['', '另需事实方可判断 · Could be judged too, if the case also said:', ...lines] : [];
}

function missingOf(findings: readonly Finding[]): string[] {
  const missing = [...new Set(findings.flatMap((finding) => finding.missing ?? []))];
  return missing.length > 0 ? [`缺少的事实 Facts missing: ${namesOf(missing)}`] : [];
}

const namesOf = (facts: readonly string[]): string => facts.map((fact) => `${fact} (${nameOf(fact, true)})`).join(', ');

function verdict(findings: readonly Finding[]): string {
  if (findings.length === 0) return '没有可判断的规则 Nothing could be judged: no rule speaks of these facts here';
  const outcome = worst(findings);
  const by = findings.filter((finding) => finding.outcome === outcome).map(({ rule }) => rule);
  return `结论 Worst: ${outcomeWords[outcome].zh} ${outcomeWords[outcome].en} (${outcome}): ${by.join(', ')}`;
}
