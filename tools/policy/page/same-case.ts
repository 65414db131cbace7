import { outcomeWords, shipped } from '@jiquan/policy';
import { type Cell, sameCaseSets, sameCaseTable as table } from '@jiquan/policy/testing';

/** What became of one case under three rule sets; every cell is judged when the page is made. */
export function sameCaseTable(): string[] {
  return [
    '## The same case under three rule sets',
    '',
    `| case | ${sameCaseSets.map((set) => `${set} (${shipped.sets.find(({ code }) => code === set)?.from.slice(0, 4) ?? ''})`).join(' | ')} |`,
    `| --- | ${sameCaseSets.map(() => '---').join(' | ')} |`,
    ...table().map(({ title, cells }) => `| ${title.zh}<br>${title.en} | ${sameCaseSets.map((set) => cellText(cells[set])).join(' | ')} |`),
    '',
  ];
}

function cellText({ finding, stated }: Cell): string {
  if (!stated) return '未作规定<br>silent';
  const { zh, en } = outcomeWords[finding.outcome];
  const rule = `[${finding.rule}](#${finding.rule.toLowerCase()})`;
  const clause = finding.clause ? ` ${finding.clause.place}「${finding.clause.words}」` : '';
  return `${zh} · ${en}<br>${rule}${clause}`;
}
