import { newId } from '@jiquan/platform';
import { Workbook } from 'exceljs';
import { codeOf, COUNTY, IdentityApp, type IdentityClient, li, wang, zhao } from '../testing/identity-app';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function sheet(rows: readonly (readonly (string | number | null)[])[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('名册').addRows(rows as never);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('looking people up', () => {
  let identity: IdentityApp;
  let school: IdentityClient;
  let officer: IdentityClient;
  let wangs: string;
  let lis: string;
  const institution = newId();
  beforeAll(async () => {
    identity = await IdentityApp.start();
    school = await identity.as({ role: 'institution', organisation: institution, division: COUNTY });
    officer = await identity.as({ role: 'hrss', division: COUNTY, duties: ['notice'] });
    wangs = (await identity.signUp(wang)).person;
    lis = (await identity.signUp(li)).person;
    identity.provider.trouble({ down: true });
    await identity.signUp(zhao);
    identity.provider.trouble({ down: false });
  });
  afterAll(() => identity.stop());

  const answers = [
    { row: 1, answer: 'found' as const },
    { row: 2, answer: 'name-mismatch' as const, person: null },
    { row: 3, answer: 'not-verified' as const, person: null },
    { row: 4, answer: 'not-registered' as const, person: null },
    { row: 5, answer: 'malformed' as const, person: null },
  ];
  const rows = [
    { name: ' 王 芳', document: wang.document },
    { name: '李刚', document: li.document.toLowerCase() },
    { name: zhao.name, document: zhao.document },
    { name: '钱一', document: '440308199901101512' },
    { name: '孙二', document: '440308199901101513' },
  ];

  it('gives the id of whoever name and document both fit, an answer a row, and creates nobody', async () => {
    const reply = await school.lookUpRoster({ purpose: 'class-roster', rows });
    expect(reply.rows).toEqual(answers.map((each) => ({ person: wangs, ...each })));
    expect(await identity.app.sql('SELECT 1 FROM person')).toHaveLength(3);
  });

  it('reads the same from an XLSX file of 80 people', async () => {
    const many = Array.from({ length: 80 }, (_, index) => rows[index % rows.length] as (typeof rows)[number]);
    const file = await sheet([['序号', '姓名', '证件号码'], ...many.map((row, index) => [index + 1, row.name, row.document]), [null, '', null]]);
    const reply = await school.lookUpRosterFile({ purpose: 'class-roster', file }, { contentType: XLSX });
    expect(reply.rows).toHaveLength(80);
    expect(reply.rows.filter((row) => row.answer === 'found').map((row) => row.person)).toEqual(Array.from({ length: 16 }, () => wangs));
    expect(reply.rows.at(-1)).toEqual({ row: 80, answer: 'malformed', person: null });
  });

  it.each([
    ['roster.unreadable', async () => new Uint8Array(Buffer.from('this is no sheet'))],
    ['roster.unreadable', () => sheet([['who', 'what'], ['王芳', wang.document]])],
    ['roster.unreadable', () => sheet([['姓名', '证件号码']])],
    ['roster.too-long', () => sheet([['姓名', '证件号码'], ...Array.from({ length: 1_001 }, () => ['王芳', wang.document])])],
  ])('refuses a file: %s', async (code, file) => {
    expect(await codeOf(school.lookUpRosterFile({ purpose: 'class-roster', file: await file() }, { contentType: XLSX }))).toBe(code);
  });

  it('discloses names and masked documents for a purpose, and says what is withheld', async () => {
    const stranger = newId();
    const reply = await officer.disclose({ purpose: 'notice', ids: [wangs, stranger, wangs] });
    expect(reply.people).toEqual([{ person: wangs, name: '王芳', documentKind: 'resident-id', documentMasked: '**************0013' }]);
    expect(reply.withheld).toEqual([stranger]);
  });

  it('discloses nobody who lives outside the officer\'s division, to HRSS and finance alike, and records only who was seen', async () => {
    const elsewhere = await identity.as({ role: 'finance', division: 'CN-HA/xinyang', duties: ['maker'] });
    const nowhere = await identity.as({ role: 'hrss', duties: ['notice'] });
    const above = await identity.as({ role: 'finance', division: 'CN-HA', duties: ['maker'] });
    const { disclosure, ...seen } = await elsewhere.disclose({ purpose: 'payment', ids: [wangs, lis] });
    expect(seen).toEqual({ people: [], withheld: [wangs, lis] });
    expect(await identity.app.sql(`SELECT 1 FROM disclosed_person WHERE disclosure = $1`, [disclosure])).toEqual([]);
    expect((await nowhere.disclose({ purpose: 'notice', ids: [wangs] })).withheld).toEqual([wangs]);
    expect((await above.disclose({ purpose: 'payment', ids: [wangs] })).people).toHaveLength(1);
  });

  it('discloses to HRSS and finance alone, for a known purpose, 1,000 at a time', async () => {
    const ids = Array.from({ length: 1_001 }, () => newId());
    expect(await codeOf(officer.disclose({ purpose: 'notice', ids }))).toBe('input.malformed');
    expect(await codeOf(officer.disclose({ purpose: 'notice', ids: ids.slice(1) }))).toBe('done');
    expect(await codeOf(officer.disclose({ purpose: 'curiosity' as never, ids: [wangs] }))).toBe('input.malformed');
    expect(await codeOf(school.disclose({ purpose: 'notice', ids: [wangs] }))).toBe('role.denied');
    const many = Array.from({ length: 1_001 }, () => rows[0] as (typeof rows)[number]);
    expect(await codeOf(school.lookUpRoster({ purpose: 'class-roster', rows: many }))).toBe('input.malformed');
  });

  it('puts every look on record, which nobody can change', async () => {
    const auditor = await identity.as({ role: 'auditor' });
    await officer.disclose({ purpose: 'payment', ids: [lis] });
    const { disclosures } = await auditor.disclosures({ person: lis });
    expect(disclosures).toMatchObject([{ kind: 'disclosure', purpose: 'payment', organisation: null }]);
    const ofWang = (await auditor.disclosures({ person: wangs })).disclosures;
    expect(ofWang.some((each) => each.kind === 'roster' && each.organisation === institution)).toBe(true);
    await expect(identity.app.sqlAsApp(`UPDATE disclosure SET purpose = 'audit'`)).rejects.toThrow(/permission denied/);
    await expect(identity.app.sqlAsApp(`DELETE FROM disclosed_person`)).rejects.toThrow(/permission denied/);
  });
});
