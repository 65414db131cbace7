import {
  type ParameterKey, parameterKeys, type Rule, rules, type RuleSetData, shipped, unjudged, valueText, type Unjudged,
} from '@jiquan/policy';
import { type Enforced, idsOfParameter } from './enforcement';

/** The documents of the law, oldest first; the invented county is on no page of it. */
export const documents: readonly RuleSetData[] = shipped.sets.filter(({ invented }) => !invented);

export interface Found {
  readonly enforcement: ReadonlyMap<string, readonly Enforced[]>;
  readonly tests: ReadonlyMap<string, readonly string[]>;
}

const MOST_DOORS = 6;
const judged = rules as unknown as Readonly<Record<string, Rule<object> | undefined>>;

/** One rule: what it asks, who says so, with which values, where it is asked, and what proves it. */
export function ruleBlock(id: string, found: Found): string[] {
  const rule = judged[id];
  const listed = unjudged[id];
  const asks = rule?.asks ?? listed?.asks;
  if (!asks) return [`### ${id}`, '', '*In the catalogue, and not written yet.*', ''];
  return [
    `### ${id}`,
    '',
    `**${asks.zh}** · ${asks.en}`,
    '',
    ...(listed ? [reasonLine(listed)] : []),
    clausesLine(id),
    ...parameterLines(id),
    ...(rule ? enforcedLines(found.enforcement.get(id) ?? []) : citedLine(found.enforcement.get(id) ?? [])),
    ...testsLine(found.tests.get(id) ?? [], rule !== undefined),
    '',
  ];
}

const reasonLine = ({ reason, note }: Unjudged): string => `- Judged by no program: **${reason}**. ${note.zh} · ${note.en}`;

function clausesLine(id: string): string {
  const clauses = documents.flatMap(({ code, rules: stated }) => {
    const clause = stated[id];
    return clause ? [`${code} ${clause.place}「${clause.words}」${clause.reconstructed ? ' (a reading)' : ''}`] : [];
  });
  if (clauses.length > 0) return `- Clause: ${clauses.join(' · ')}`;
  return id.startsWith('INF-') ? '- Clause: none; it holds under every rule set' : '- Clause: no shipped document states it';
}

const keysOf = (id: string): ParameterKey[] => parameterKeys.filter((key) => idsOfParameter(key).includes(id));

function parameterLines(id: string): string[] {
  return keysOf(id).map((key) => {
    const stated = documents.flatMap((set) => {
      const own = set.parameters[key];
      return own ? [`${set.code} ${valueText(key, own.value, 'en')}${own.byDivision ? ` (${divisionsOf(own.byDivision, key)})` : ''}`] : [];
    });
    const silent = documents.filter(({ parameters }) => parameters[key] === null).map(({ code }) => code);
    const rest = silent.length > 0 ? `silent: ${silent.join(', ')}` : '';
    return `- \`${key}\`: ${[...stated, rest].filter((part) => part !== '').join(' · ')}`;
  });
}

function divisionsOf(byDivision: Readonly<Record<string, unknown>>, key: ParameterKey): string {
  const byValue = new Map<string, string[]>();
  for (const [division, value] of Object.entries(byDivision)) {
    const said = valueText(key, value, 'en');
    byValue.set(said, [...(byValue.get(said) ?? []), division.split('/').at(-1) ?? division]);
  }
  return [...byValue].map(([said, names]) => `${said}: ${names.join(', ')}`).join('; ');
}

/** Places of one file stand together, with the doors of all of them. */
function enforcedLines(places: readonly Enforced[]): string[] {
  const asked = byFile('Asked', places.filter((place) => place.asked));
  const none = '- Asked: by no context yet; `npm run policy -- explain` judges it';
  return [...(asked.length > 0 ? asked : [none]), ...citedLine(places.filter((place) => !place.asked))];
}

const citedLine = (places: readonly Enforced[]): string[] => byFile('Cited', places);

function byFile(word: 'Asked' | 'Cited', places: readonly Enforced[]): string[] {
  const files = [...new Set(places.map(({ file }) => file))];
  return files.map((file) => `- ${word}: ${placeText(file, places.filter((place) => place.file === file))}`);
}

function placeText(file: string, places: readonly Enforced[]): string {
  const symbols = places.map(({ symbol, gate }) => `\`${symbol}\`${gate ? ` (gate \`${gate}\`)` : ''}`).join(', ');
  const doors = [...new Set(places.flatMap((place) => place.doors.map((door) => door.file)))].filter((door) => door !== file).sort();
  const shown = doors.slice(0, MOST_DOORS).map(doorName);
  const more = doors.length > MOST_DOORS ? `, ${doors.length - MOST_DOORS} more` : '';
  const [, context] = file.split('/');
  return `${context} [${shortName(file)}](../${file}) ${symbols}${doors.length > 0 ? ` ← ${shown.join(', ')}${more}` : ''}`;
}

const doorName = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.ts$/, '');
const shortName = (file: string): string => file.replace(/^libs\/[^/]+\/(domain|service)\/src\//, '').replace(/\.ts$/, '');

/** What no program judges needs no proof. */
function testsLine(tests: readonly string[], proven: boolean): string[] {
  if (tests.length === 0) return proven ? ['- Tests: none names it'] : [];
  return [`- Tests: ${tests.map((file) => `[${testName(file)}](../${file})`).join(', ')}`];
}

export const testName = (file: string): string => {
  const [top, first] = file.split('/');
  const name = (file.split('/').at(-1) ?? file).replace(/\.spec\.ts$/, '');
  return `${top === 'libs' && first !== 'shared' ? first : top} ${name}`;
};
