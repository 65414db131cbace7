import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import exceljs from 'exceljs';
import { scenarioFile } from './folder.mjs';

const PEOPLE = 80;
/** No division has this code, so nobody has these documents; their check characters are right all the same. */
const NOWHERE = '419928';
const FAMILY = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'];
const GIVEN = [...'安宁平和清明春夏秋冬山川河海松柏'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const MADE = new Date('2023-03-01T00:00:00.000Z');

const two = (number) => String(number).padStart(2, '0');

/** The n-th invented person of the roster: always the same. */
function person(n) {
  const family = FAMILY[n % FAMILY.length];
  const given = GIVEN[Math.floor(n / FAMILY.length)] + GIVEN[(n * 5 + 3) % GIVEN.length];
  const first17 = `${NOWHERE}${1968 + (n % 35)}${two(1 + (n % 12))}${two(1 + (n % 28))}${String(100 + n)}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return { name: `${family}${given}`, document: `${first17}${CHECKS[sum % 11]}`, phone: `1990000${String(1000 + n)}` };
}

/** `node tools/scenarios/make-roster.mjs` writes the roster of the class anew: invented people, 演示. */
export async function makeRoster(file = scenarioFile('puyang-2023', 'roster.xlsx')) {
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, { creator: '演示', lastModifiedBy: '演示', created: MADE, modified: MADE });
  const sheet = workbook.addWorksheet('培训人员名册（演示）');
  sheet.columns = [
    { header: '序号', key: 'number', width: 6 },
    { header: '姓名', key: 'name', width: 12 },
    { header: '证件号码', key: 'document', width: 22 },
    { header: '手机', key: 'phone', width: 14 },
    { header: '备注', key: 'note', width: 20 },
  ];
  for (let n = 0; n < PEOPLE; n++) sheet.addRow({ number: n + 1, ...person(n), note: '虚构人员，演示' });
  writeFileSync(file, Buffer.from(await workbook.xlsx.writeBuffer()));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await makeRoster();
