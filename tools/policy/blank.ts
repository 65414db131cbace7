import { parameterKeys } from '@jiquan/policy';

/** A rule-set file to fill in: every key is there and silent. */
export function blankSet(code: string): string {
  const today = { from: '2026-01-01', until: null };
  return `${JSON.stringify(
    {
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
    },
    null,
    2,
  )}\n`;
}
