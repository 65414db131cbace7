import { refuse } from '@jiquan/kernel';
import { type RosterEntry, rosterEntry } from '@jiquan/training-contract';
import { type CellValue, Workbook } from 'exceljs';

const MOST_ROWS = 200;
const unreadable = (why: string, row?: number) => refuse('roster.file-unreadable', { why, ...(row === undefined ? {} : { row }) }, ['R-CLASS-15']);

/** Headings are the field names of a roster entry; Chinese ones mean the same. */
const HEADINGS: Readonly<Record<string, keyof RosterEntry>> = {
  人员编号: 'person',
  身份类别: 'standing',
  岗位职业: 'postOccupation',
  岗位关系: 'postRelation',
  学校类型: 'school',
  本校学生: 'ownSchool',
  在读专业: 'sameMajor',
  毕业学年起: 'lastStudyYearFrom',
  毕业日期: 'graduatesOn',
  问卷: 'questionnaire',
  培训意愿: 'trainingWill',
  就业意愿: 'employmentWill',
  就业能力: 'ableToWork',
  信息比对: 'comparisonPassed',
};
const WORDS: Readonly<Record<string, unknown>> = {
  是: true, 否: false, true: true, false: false, yes: true, no: false,
  劳动者: 'worker', 企业职工: 'employee', 转岗职工: 'transferred-employee', 在校学生: 'student',
  相同: 'same', 相近: 'close', 其他: 'other', 未定: 'undecided',
  职业院校: 'vocational', 技工院校: 'technical', 特殊职业教育: 'special-vocational', 普通高校: 'ordinary-university',
};

/** The first sheet: a row of headings, then one person a row. Persons are ids: names and documents are looked up in identity before. */
export async function readRosterFile(bytes: Uint8Array) {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(Buffer.from(bytes) as never);
  } catch {
    return unreadable('not an XLSX file');
  }
  const sheet = workbook.worksheets[0];
  if (!sheet || sheet.rowCount < 2) return unreadable('no rows');
  if (sheet.rowCount > MOST_ROWS + 1) return unreadable('too many rows', MOST_ROWS + 1);
  const headings = cellsOf(sheet.getRow(1).values as CellValue[]).map((text) => headingOf(String(text ?? '')));
  if (!headings.includes('person')) return unreadable('no column of persons', 1);
  const entries: RosterEntry[] = [];
  for (let at = 2; at <= sheet.rowCount; at++) {
    const cells = cellsOf(sheet.getRow(at).values as CellValue[]);
    if (cells.every((cell) => cell === undefined)) continue;
    const given = Object.fromEntries(headings.flatMap((heading, place) => (heading === '' || cells[place] === undefined ? [] : [[heading, cells[place]]])));
    const parsed = rosterEntry.strict().safeParse(given);
    if (!parsed.success) return unreadable(String(parsed.error.issues[0]?.path.join('.') ?? 'row'), at);
    entries.push(parsed.data);
  }
  return entries.length === 0 ? unreadable('no rows') : entries;
}

const headingOf = (text: string): string => (Object.hasOwn(HEADINGS, text) ? (HEADINGS[text] as string) : text);

/** exceljs counts cells from one; a formula or rich text is none of a roster's values and comes out as text. */
function cellsOf(values: CellValue[]): unknown[] {
  return Array.from(values).slice(1).map((value) => {
    if (value === null || value === undefined || value === '') return undefined;
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    if (typeof value === 'boolean') return value;
    const text = String(value).trim();
    return Object.hasOwn(WORDS, text) ? WORDS[text] : text;
  });
}
