import { mistakesOf, parameterKeys } from '@jiquan/policy';
import { Trouble } from './trouble';

/** A rule-set file to fill in: every key is there and silent. */
export function blankSet(code: string): string {
  const today = { from: '2026-01-01', until: null };
  const blank = {
    code,
    revision: 1,
    title: { zh: '文件名称', en: 'title of the document' },
    division: 'CN-HA/puyang/puyang-county',
    restsOn: null,
    system: null,
    document: '文号',
    ...today,
    invented: true,
    rules: {},
    parameters: Object.fromEntries(parameterKeys.map((key) => [key, null])),
    settings: {},
  };
  const [wrong] = mistakesOf(blank);
  if (wrong) throw new Trouble(`${JSON.stringify(code)}: ${wrong.reason}`);
  return `${JSON.stringify(blank, null, 2)}\n`;
}
