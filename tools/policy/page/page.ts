import { ambiguities, type Ambiguity, ambiguityIds, catalogue, catalogueIds, type Family, type Reason, reasons, rules, settings, type SettingKey, unjudged } from '@jiquan/policy';
import { documents, type Found, ruleBlock, testName } from './block';
import { citationsOf, testsOf } from './citations';
import { enforcementOf } from './enforcement';
import { sameCaseTable } from './same-case';

export const PAGE = 'docs/policy.md';

const names: Readonly<Record<Family, string>> = {
  'R-ELIG': 'Eligibility',
  'R-CLASS': 'Class opening and structure',
  'R-TEACH': 'Teaching staff',
  'R-ATT': 'Attendance and video',
  'R-ONL': 'Online learning',
  'R-ASM': 'Assessment',
  'R-CERT': 'Certificates',
  'R-VCH': 'Voucher',
  'R-SUB': 'Subsidies and rewards',
  'R-SET': 'Settlement and funds',
  'R-INST': 'Institutions',
  'R-REP': 'Reporting and plan',
  INF: 'Invariants',
};
const families = Object.keys(names) as Family[];
const idsIn = (family: Family): readonly string[] => catalogue[family] ?? [];

/** The page of all rules, made of the data and of what the sources say. */
export function pageOf(root: string): string {
  const found: Found = { enforcement: enforcementOf(root), tests: testsOf(citationsOf(root)) };
  return [
    '# The documents as rules',
    '',
    'Made by `npm run policy -- page` from `libs/policy` and the sources of the contexts; a test fails when it is stale. Do not edit it.',
    '',
    ...introduction(),
    ...contents(),
    ...documentsTable(),
    ...shares(found),
    ...sameCaseTable(),
    ...families.flatMap((family) => familyOf(family, found)),
    ...ambiguitiesTable(found),
  ].join('\n');
}

const introduction = (): string[] => [
  'Each rule has its sentence, the clause of each document that states it, its parameters with their values, the places of the contexts that ask it',
  '(found by reading their sources: the guard or function that names it, and ← the controllers, listeners and sweeps that lead there), and the specs that name it.',
  '*Asked*: the rule, its number or a helper of it answers there. *Cited*: a guard or a table of states has a check of its own, and names the rule for it.',
  '*Silent* means that the document does not say: the rule then does not apply, and no value of another place or year is taken instead.',
  '「…」 are the few words of a document that carry the number; *a reading* marks words taken from a machine translation.',
  '',
];

const anchor = (title: string): string => title.toLowerCase().replace(/[^\w\u4e00-\u9fff -]/g, '').replaceAll(' ', '-');
const titleOf = (family: Family): string => `${names[family]} (${family})`;
const link = (title: string): string => `[${title}](#${anchor(title)})`;

const contents = (): string[] => [
  '## Contents',
  '',
  `- ${['Documents', 'How many are judged', 'The same case under three rule sets', 'What the documents leave open'].map(link).join(' · ')}`,
  ...families.map((family) => `- ${link(titleOf(family))}: ${idsIn(family).map((id) => `[${id.slice(family.length + 1)}](#${id.toLowerCase()})`).join(' ')}`),
  '',
];

const documentsTable = (): string[] => [
  '## Documents',
  '',
  '| set | document | in force | rules stated |',
  '| --- | --- | --- | ---: |',
  ...documents.map(
    ({ code, revision, title, document, from, until, rules: stated }) =>
      `| ${code} @${revision} | ${title.zh} · ${title.en}<br>${document} | ${from} – ${until ?? ''} | ${Object.keys(stated).length} |`,
  ),
  '',
];

/** How many rules a program judges, and why it does not judge the others. */
function shares({ enforcement }: Found): string[] {
  const stated = catalogueIds.filter((id) => id.startsWith('R-'));
  const judged = stated.filter((id) => id in rules);
  const asked = judged.filter((id) => enforcement.get(id)?.some((place) => place.asked)).length;
  const cited = judged.filter((id) => enforcement.has(id)).length - asked;
  const of = (reason: Reason, ids: readonly string[]) => ids.filter((id) => unjudged[id]?.reason === reason).length;
  const share = (count: number) => `${count} (${((count * 100) / stated.length).toFixed(1)} %)`;
  return [
    '## How many are judged',
    '',
    `Of the ${stated.length} rules of the documents ${share(judged.length)} are judged by a program; ${asked} of these are asked by a context today, ${cited} more are cited by one.`,
    'The others are listed with their reason:',
    '',
    `${reasons.map((reason) => `${reason} ${share(of(reason, stated))}`).join(' · ')}.`,
    '',
    `| family | rules | judged | ${reasons.join(' | ')} |`,
    `| --- | ---: | ---: | ${reasons.map(() => '---:').join(' | ')} |`,
    ...families.map((family) => {
      const ids = idsIn(family);
      return `| ${link(titleOf(family))} | ${ids.length} | ${ids.filter((id) => id in rules).length} | ${reasons.map((reason) => of(reason, ids)).join(' | ')} |`;
    }),
    '',
  ];
}

const familyOf = (family: Family, found: Found): string[] => [
  `## ${titleOf(family)}`,
  '',
  ...idsIn(family).flatMap((id) => ruleBlock(id, found)),
];

function ambiguitiesTable(found: Found): string[] {
  const rows = ambiguityIds.map((id) => {
    const one = ambiguities[id];
    if (!one) return `| ${id} | *not written yet* | | | |`;
    const tests = (found.tests.get(id) ?? []).map((file) => `[${testName(file)}](../${file})`).join(', ');
    return `| ${id} | ${both(one.point)} | ${both(one.default)} | ${settledBy(one)} | ${tests} |`;
  });
  return [
    '## What the documents leave open',
    '',
    'Each default is a choice, none is law: where two readings exist, the one under which no ineligible money is paid.',
    '',
    '| | open | default | settled by | tests |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

const both = ({ zh, en }: { zh: string; en: string }): string => `${cell(zh)}<br>${cell(en)}`;
const cell = (text: string): string => text.replaceAll('|', '\\|');

function settledBy({ by }: Ambiguity): string {
  if ('setting' in by) return `setting \`${by.setting}\`: ${settingDefault(by.setting)}`;
  if ('parameter' in by) return `parameter \`${by.parameter}\``;
  if ('rules' in by) return by.rules.map((id) => (catalogueIds.includes(id) ? `[${id}](#${id.toLowerCase()})` : id)).join(', ');
  return `built in: ${cell(by.builtIn)}`;
}

const settingDefault = (key: SettingKey): string => `\`${cell(JSON.stringify(settings[key].default))}\``;
