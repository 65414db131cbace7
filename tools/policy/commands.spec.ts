import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isRefusal } from '@jiquan/kernel';
import { parameterKeys, registryOf, shipped } from '@jiquan/policy';
import { blankSet } from './blank';
import { diffOf } from './diff';
import { explainCase } from './explain';
import { factShapes } from './fact-shapes';
import { parseJson, readJson } from './read-json';
import { registryWith, setNamed } from './rule-sets';
import { tableOf } from './table';
import { Trouble } from './trouble';

const ROOT = resolve(__dirname, '../..');
const shapes = factShapes(ROOT);
const STRICTER = readJson(join(ROOT, 'libs/policy/src/testing/stricter-county.json'), 'stricter.json');

const explained = (value: unknown, ...sets: ReturnType<typeof parseJson>[]) =>
  explainCase(parseJson(typeof value === 'string' ? value : JSON.stringify(value, null, 2), 'case.json'), registryWith(sets), shapes);

function trouble(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Trouble) return error.message;
    throw error;
  }
  return 'no trouble';
}

describe('explain', () => {
  const example = (name: string) => explainCase(readJson(join(__dirname, 'cases', name), name), registryWith([STRICTER]), shapes);

  test('every example is judged, and both languages say why', () => {
    for (const name of readdirSync(join(__dirname, 'cases'))) expect(example(name)).toMatch(/结论 Worst: /);
    expect(readFileSync(join(__dirname, 'README.md'), 'utf8').match(/\(cases\/[^)]+\)/g)).toHaveLength(readdirSync(join(__dirname, 'cases')).length);
  });

  test('what a case says is judged, the worst last; what it might also say is asked for', () => {
    const said = example('a-class-of-81.json');
    expect(said).toContain('R-CLASS-01 A class holds no more trainees than stated: Not met; Found: head count 81; Stated: 80 persons; By HCX21');
    expect(said).toContain('R-CLASS-05 实操课时占总课时不少于规定比例：不符合；事实：实操课时 62，总课时 100，比例 62.00%；规定：总课时的65%');
    expect(said).toMatch(/also said:[\s\S]*R-CLASS-07 .*prescribedHours/);
    expect(said.trimEnd().split('\n').at(-1)).toBe('结论 Worst: 不符合 Not met (refused): R-CLASS-01, R-CLASS-05');
  });

  test('a missing fact is named', () => {
    expect(example('lacks-a-fact.json')).toMatch(/Facts missing: teachers \(教师数\)\n结论 Worst: 缺少事实 Facts missing \(facts-missing\): R-CLASS-02\n$/);
  });

  test('of a group the year in force answers, and the defaults it rests on are said', () => {
    const said = example('satisfaction-of-84-percent.json');
    expect(said).toContain('Effect: completion assessment suspended');
    expect(said).toContain('silent, or it does not apply: R-ASM-04a, R-ASM-04b');
    expect(said).toContain('A-42 ');
  });

  test('a pin puts a family on another day (A-13)', () => {
    const said = example('taught-in-2022-claimed-in-2023.json');
    expect(said).toMatch(/R-ATT-03a .*By HEN22/);
    expect(said).toMatch(/R-SET-03c .*By HEN23/);
  });

  test('a pinned set is taken by its code, revision and hash, and no other', () => {
    const pin = setNamed(['HCX21'], shipped);
    const pinned = (sha256: string) => ({
      division: 'CN-HA', on: '2023-06-01', facts: { practiceHours: 62, totalHours: 100 }, rules: ['R-CLASS-05'],
      pins: { 'R-CLASS-05': { code: pin.code, revision: pin.revision, sha256 } },
    });
    expect(explained(pinned(pin.sha256))).toContain('Stated: 65% of all class hours');
    expect(trouble(() => explained(pinned('0')))).toBe('case.json:12:19 HCX21 revision 1: its text is not the one pinned');
  });

  test('a rule set of one’s own stands beside the shipped ones', () => {
    const seventy = { division: 'CN-HA/kaifeng/stricter-county', on: '2023-06-01', facts: { headCount: 70 }, rules: ['R-CLASS-01'] };
    expect(explained(seventy)).toContain('(passed)');
    expect(explained(seventy, STRICTER)).toContain('Stated: 60 persons');
  });

  test('a rule no program judges says who does', () => {
    expect(explained({ division: 'CN-HA', on: '2022-06-01', facts: {}, rules: ['R-SET-22'] })).toMatch(/Judged by no program:\n.*R-SET-22/);
  });

  const facts = { headCount: 40 };
  test.each<[string, unknown, string]>([
    ['a comma forgotten', '{\n  "division": "CN-HA"\n  "on": "2022-06-01"\n}', '3:3 a comma is expected before this'],
    ['a comma too many', '{\n  "facts": {},\n}', '3:1 the name of a member is expected here, in double quotes; perhaps a comma too many before it'],
    ['a text not closed', '{ "division": "CN-HA }', '1:15 a text is not closed: a double quote is missing'],
    ['a name twice', '{\n "on": "2022-06-01",\n "on": "2022-06-02"\n}', '3:2 "on" stands here twice'],
    ['a comment', '{ // why\n}', '1:3 JSON has no comments'],
    ['nothing', ' \n', '1:1 the file is empty'],
    ['no object', '[]', '1:1 the case: asked for is an object, and this is a list'],
    ['a day that is none', { division: 'CN-HA', on: '2022-13-01', facts }, '3:9 on: asked for is a day such as "2023-03-15", and this is "2022-13-01"'],
    ['a member mistyped', { division: 'CN-HA', on: '2022-06-01', facts, ruls: [] }, '7:3 "ruls" is no part of the case; did you mean "rules"?'],
    ['no place', { on: '2022-06-01', facts }, '1:1 the case lacks "division", a path such as "CN-HA/puyang"'],
    ['a fact mistyped', { division: 'CN-HA', on: '2022-06-01', facts: { headCont: 40 } }, '5:5 no rule knows a fact "headCont"; did you mean "headCount"?'],
    ['a number as text', { division: 'CN-HA', on: '2022-06-01', facts: { headCount: '40' } }, '5:18 headCount: asked for is a whole number from 0 on, and this is "40"'],
    ['a person too few', { division: 'CN-HA', on: '2022-06-01', facts: { headCount: -1 } }, '5:18 headCount: asked for is a whole number from 0 on, and this is -1'],
    ['a place that is none', { division: 'CN-HA/', on: '2022-06-01', facts }, '2:15 division: asked for is a path such as "CN-HA/puyang", and this is "CN-HA/"'],
    ['a rule by the name of a method', { division: 'CN-HA', on: '2022-06-01', facts, rules: ['toString'] }, '8:5 no rule has the id toString'],
    ['a calendar', { division: 'CN-HA', on: '2022-06-01', facts: { calendar: {} } }, '5:5 the calendar goes with the rule set, and no case gives one'],
    ['half a person', { division: 'CN-HA', on: '2022-06-01', facts: { headCount: 40.5 } }, '5:18 headCount: asked for is a whole number from 0 on, and this is 40.5'],
    ['a rule that is none', { division: 'CN-HA', on: '2022-06-01', facts, rules: ['R-CLASS-99'] }, '8:5 no rule has the id R-CLASS-99; did you mean "R-CLASS-09"?'],
    ['a pin for nothing', { division: 'CN-HA', on: '2022-06-01', facts, pins: { 'R-SAT': { on: '2022-06-01' } } }, '8:5 R-SAT is no rule and no family of rules such as R-SET'],
  ])('%s', (_what, value, answer) => expect(trouble(() => explained(value))).toBe(`case.json:${answer}`));

  test('a year without documents is not judged by another’s (A-61)', () => {
    expect(trouble(() => explained({ division: 'CN-HA', on: '2021-06-01', facts }))).toMatch(/^no rule set is in force at CN-HA on 2021-06-01.*HEN22 2022-02-23/);
  });
});

describe('a file that is no case', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return trouble(() => readJson(join(folder, name), name));
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('of another encoding is not read with its words spoilt', () => {
    const wrong = /is not in UTF-8/;
    expect(file('gbk.json', Buffer.from([0x7b, 0x22, 0xd6, 0xd0, 0x22, 0x3a, 0x31, 0x7d]))).toMatch(wrong);
    expect(file('utf16.json', Buffer.from('\uFEFF{}', 'utf16le'))).toMatch(wrong);
    expect(file('bom.json', '\uFEFF{}')).toBe('no trouble');
  });

  test('that is huge, or nothing but brackets, is refused at once', () => {
    expect(file('huge.json', Buffer.alloc(4_000_001, '1'))).toMatch(/larger than 4 MB/);
    expect(file('deep.json', '['.repeat(300_000))).toMatch(/nested too deeply/);
    expect(trouble(() => readJson(folder, 'folder'))).toMatch(/no such file/);
  });

  test('with very many strange facts tells of the first', () => {
    const facts = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`strange${at}`, at]));
    const said = trouble(() => explained({ division: 'CN-HA', on: '2022-06-01', facts }));
    expect(said.split('\n')).toHaveLength(20);
    expect(said).toContain('no rule knows a fact "strange0"');
  });
});

describe('a rule-set file', () => {
  const text = blankSet('MY-COUNTY');
  const loaded = (change: (lines: string) => string) => trouble(() => registryWith([parseJson(change(text), 'mine.json')]));
  const lineOf = (part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;

  test('a blank one of a code no set may have is not given', () => {
    expect(trouble(() => blankSet('my county'))).toBe('"my county": a code such as HEN23');
  });

  test('a blank one is whole: every key is there and silent', () => {
    expect(isRefusal(registryOf([...shipped.sets, JSON.parse(text)]))).toBe(false);
    expect(loaded((same) => same)).toBe('no trouble');
    expect(Object.keys(JSON.parse(text).parameters)).toEqual(parameterKeys);
  });

  const without = (key: string) => (all: string) => all.replace(new RegExp(` *"${key}": null,\\n`), '');
  const stating = (key: string, value: string) => (all: string) => all.replace(`"${key}": null`, `"${key}": { "value": "${value}", "place": "1", "words": "x" }`);
  const instead = (some: string, other: string) => (all: string) => all.replace(some, other);

  test.each<[string, (text: string) => string, () => string]>([
    [
      'a key forgotten',
      without('class.maxSize'),
      () => `${lineOf('"parameters"')}:17 parameter "class.maxSize" is forgotten: state it, or write null where the document is silent`,
    ],
    ['a member mistyped', instead('"settings": {}', '"settings": {}, "setings": {}'), () => `${lineOf('"settings"')}:19 "setings" is not known`],
    ['a value of the wrong form', stating('class.maxSize', 'many'), () => `${lineOf('class.maxSize')}:33 parameters.class.maxSize.value: Invalid input: expected number`],
    [
      'a share that is none',
      stating('class.minPracticeShare', '65%'),
      () => `${lineOf('class.minPracticeShare')}:42 parameters.class.minPracticeShare.value: not a share such as 0.65`,
    ],
    [
      'a rule that is none',
      instead('"rules": {}', '"rules": { "R-CLASS-99": { "place": "1", "words": "x" } }'),
      () => `${lineOf('"rules"')}:14 no rule has the id R-CLASS-99`,
    ],
    ['a code that is taken', instead('MY-COUNTY', 'HEN23'), () => '2:11 HEN23 revision 1 is there already: give the later text a higher revision'],
    [
      'two sets at once',
      (all) => all.replace('CN-HA/puyang/puyang-county', 'CN-HA').replace('2026-01-01', '2022-06-01'),
      () => `${lineOf('"from"')}:11 on 2022-06-01 two sets of this division are in force`,
    ],
  ])('%s', (_what, change, answer) => expect(loaded(change)).toContain(`mine.json:${answer()}`));
});

describe('table and diff', () => {
  test('a table has value, unit, place and words, and says what silence means', () => {
    const said = tableOf(setNamed(['HEN23'], shipped));
    expect(said).toContain('class.minPracticeShare  总课时的60% · 60% of all class hours  [share of total class hours]  R-CLASS-05\n    HEN23 河南省2023年');
    expect(said).toMatch(/fund\.specialAccount\.employabilityRequired {2}未作规定 · silent .*\n.*R-ELIG-02b 在此不适用 · not applied here/);
    for (const key of parameterKeys) expect(said).toContain(`\n${key}  `);
  });

  test('of a division on a day the merged set, each value by the document it comes from', () => {
    const said = tableOf(setNamed(['CN-HA/puyang/puyang-county', '2023-03-15'], shipped));
    expect(said).toMatch(/subsidy\.assessment\.JUNIOR {2}每本证书200元 · 200 yuan per certificate .*\n {4}PYX22/);
    expect(said).toMatch(/class\.maxSize .*\n {4}HEN23/);
  });

  test('a difference shows both clauses, and silence as silence', () => {
    const said = diffOf(setNamed(['HEN22'], shipped), setNamed(['HEN23'], shipped));
    expect(said).toMatch(/\nnotice\.min\n {2}HEN22 {2}5个工作日 · 5 working days\n {4}HEN22 .*「.*」\n {2}HEN23 {2}5天 · 5 days\n {4}HEN23 /);
    expect(said).toMatch(/\nclaim\.acceptanceReviewMax\n {2}HEN22 {2}10个工作日 · 10 working days\n.*\n {2}HEN23 {2}未作规定 · silent\n/);
    expect(said).toMatch(/Rules only in HEN22: \d+[\s\S]*R-SET-03b[\s\S]*Rules only in HEN23: \d+[\s\S]*R-SET-03c/);
    expect(said).not.toContain('\nclass.maxSize\n');
  });

  test('an unknown set is answered with the known ones', () => {
    expect(trouble(() => setNamed(['HEN32'], shipped))).toMatch(/^no rule set is called "HEN32"; did you mean "HEN22"\?\nknown: .*HCX21/);
    expect(trouble(() => setNamed(['CN-HA'], shipped))).toContain('for a division give a day too');
  });
});
