import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../rules';
import { unjudged } from '../rules/unjudged';
import { ambiguities } from './ambiguities';
import { ambiguityIds, catalogue, catalogueIds, idsOf } from './catalogue';
import { parameters } from './parameters';
import { settings } from './settings';

/** What is here beside the documents: the demands of a campaign, and answers to what the documents leave open. */
const beside = (id: string): boolean => id === 'configured' || ambiguityIds.includes(id);
const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();
const judged = Object.keys(rules);
const listed = Object.keys(unjudged);

describe('the catalogue', () => {
  test('has 227 rules in twelve families, and nine invariants', () => {
    const counts = Object.fromEntries(Object.entries(catalogue).map(([family, ids]) => [family, ids.length]));
    expect(counts).toEqual({
      'R-ELIG': 20, 'R-CLASS': 23, 'R-TEACH': 8, 'R-ATT': 18, 'R-ONL': 18, 'R-ASM': 32, 'R-CERT': 16, 'R-VCH': 9, 'R-SUB': 14,
      'R-SET': 27, 'R-INST': 26, 'R-REP': 16, INF: 9,
    });
    expect(catalogueIds.filter((id) => id.startsWith('R-'))).toHaveLength(227);
    expect(new Set(catalogueIds).size).toBe(236);
  });

  test('every rule is judged, or says why not', () => {
    expect(sorted(catalogueIds.filter((id) => !judged.includes(id) && !listed.includes(id)))).toEqual([]);
  });

  test('no rule is both judged and unjudged', () => {
    expect(sorted(judged.filter((id) => listed.includes(id)))).toEqual([]);
  });

  test('nothing is a rule that is not in it', () => {
    expect(sorted([...judged, ...listed].filter((id) => !catalogueIds.includes(id) && !beside(id)))).toEqual([]);
  });

  test('an id stands for itself, for its group, or for nothing', () => {
    expect(idsOf('R-ASM-04')).toEqual(['R-ASM-04a', 'R-ASM-04b', 'R-ASM-04c']);
    expect([idsOf('R-ASM-04b'), idsOf('INF-09'), idsOf('A-77')]).toEqual([['R-ASM-04b'], ['INF-09'], ['A-77']]);
    expect(['R-ASM-04d', 'R-ASM-25', 'R-DOOR-01', 'INF-10', 'A-78'].flatMap(idsOf)).toEqual([]);
  });

  test('every parameter belongs to rules of it', () => {
    const strangers = Object.entries(parameters).filter(([, { rule }]) => !beside(rule) && idsOf(rule).length === 0);
    expect(strangers.map(([key, { rule }]) => [key, rule])).toEqual([]);
  });
});

const SOURCES = join(__dirname, '..');

function specs(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return specs(path);
    return entry.name.endsWith('.spec.ts') ? [path] : [];
  });
}

/** The numbers tests begin with: `test('A-42: …')`, `describe('A-05, A-26: …')`. */
function titles(): Set<string> {
  const titled = /\b(?:test|it|describe)(?:\.each\([\s\S]*?\))?\(\s*['"`]((?:A-\d{2}(?:, | and )?)+):/g;
  const texts = specs(SOURCES).map((path) => readFileSync(path, 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(titled)].flatMap(([, ids = '']) => ids.match(/A-\d{2}/g) ?? [])));
}

describe('what the documents leave open', () => {
  test('all 77 points have their default, and there are no others', () => {
    expect(ambiguityIds.filter((id) => !(id in ambiguities))).toEqual([]);
    expect(Object.keys(ambiguities).filter((id) => !ambiguityIds.includes(id))).toEqual([]);
  });

  test('each is settled by a setting, a parameter or rules that are there, or says what is built in', () => {
    const missing = Object.entries(ambiguities).filter(([, { by }]) => {
      if ('setting' in by) return !(by.setting in settings);
      if ('parameter' in by) return !(by.parameter in parameters);
      if ('rules' in by) return by.rules.length === 0 || by.rules.some((rule) => !judged.includes(rule) && !listed.includes(rule));
      return by.builtIn.trim() === '';
    });
    expect(missing).toEqual([]);
  });

  test('every setting of a word lists the words it may be', () => {
    const listed = Object.entries(settings as Record<string, { readonly default: unknown; readonly words?: readonly string[] }>);
    const ofWords = listed.filter(([, { default: value }]) => typeof value === 'string' && /^[A-Z]/.test(value));
    expect(ofWords.filter(([, { default: value, words }]) => !words?.includes(value as string)).map(([key]) => key)).toEqual([]);
  });

  test('every setting answers one of them', () => {
    expect(sorted(Object.values(settings).map(({ id }) => id)).filter((id) => !(id in ambiguities))).toEqual([]);
  });

  test('each has a test that begins with its number', () => {
    const tested = titles();
    expect(ambiguityIds.filter((id) => !tested.has(id))).toEqual([]);
  });
});
