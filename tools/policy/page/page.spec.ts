import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogueIds, gates, idsOf } from '@jiquan/policy';
import { citationsOf } from './citations';
import { enforcementOf } from './enforcement';
import { PAGE, pageOf } from './page';

const ROOT = resolve(__dirname, '../../..');
const page = pageOf(ROOT);
const headings = new Set([...page.matchAll(/^### (\S+)$/gm)].map(([, id]) => id));

/** Ids made up to show how ids are handled, in specs that have no document before them. */
const MADE_UP = /^R-(?:DOOR|PROOF)-\d+$/;
/** Beside these, two specs ask on purpose for ids that are not there. */
const ASK_FOR_NONE = ['libs/policy/src/data/catalogue.spec.ts', 'tools/policy/commands.spec.ts'];

describe('docs/policy.md', () => {
  test('is what the rules, the documents and the sources say today: npm run policy -- page', () => {
    expect(existsSync(join(ROOT, PAGE))).toBe(true);
    const written = readFileSync(join(ROOT, PAGE), 'utf8').split('\n');
    const lines = page.split('\n');
    const at = lines.findIndex((line, number) => line !== written[number]);
    expect({ line: at + 1, text: written[at] }).toEqual({ line: at + 1, text: lines[at] });
    expect(written.length).toBe(lines.length);
  });

  test('has every rule of the catalogue, with its sentence', () => {
    expect(catalogueIds.filter((id) => !headings.has(id))).toEqual([]);
    expect(page.match(/.*written yet.*/g) ?? []).toEqual([]);
  });

  test('every link inside it leads somewhere, and every file it names is there', () => {
    const anchors = new Set([...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replace(/[^\w -]/g, '').replaceAll(' ', '-')));
    const inside = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect([...new Set(inside)].filter((anchor) => !anchors.has(anchor))).toEqual([]);
    const files = [...page.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, file = '']) => file);
    expect([...new Set(files)].filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

test('every gate stands before a step of some context', () => {
  const asked = new Set([...enforcementOf(ROOT).values()].flat().map(({ gate }) => gate));
  expect(Object.keys(gates).filter((gate) => !asked.has(gate))).toEqual([]);
});

test('no code names a rule, an invariant or an open point that does not exist', () => {
  const strange = citationsOf(ROOT).filter(({ id, file }) => idsOf(id).length === 0 && !MADE_UP.test(id) && !ASK_FOR_NONE.includes(file));
  expect(strange.map(({ id, file, line }) => `${file}:${line} ${id}`)).toEqual([]);
});
