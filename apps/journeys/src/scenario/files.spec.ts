import { residentIdCheck } from '@jiquan/kernel';
import { bankFileFor } from './files';
import { huangchuanFiles } from './huangchuan-files';
import { sizesOf } from './puyang-county';
import { puyangFiles } from './puyang-files';

describe('the papers of puyang-2023', () => {
  it('hold every field of the form from F-01 to F-38, and numbers that fit each other', async () => {
    const { form, people, campaign } = await puyangFiles();
    expect(Object.keys(form)).toEqual(Array.from({ length: 38 }, (_, at) => `F-${String(at + 1).padStart(2, '0')}`));
    const sizes = sizesOf(people.length);
    expect(sizes).toEqual({
      people: 80,
      quota: campaign.quota,
      present: form['F-16'].present,
      secondInspection: form['F-25'].present,
      attending: form['F-30'].attending,
      certified: form['F-37'].totalCertified,
    });
    expect(form['F-09'].classHours).toBe(form['F-11'].plan.days * form['F-11'].plan.lessonsPerDay);
  });

  it('name eighty people, no two alike, whose documents have the right check character and no real division', async () => {
    const { people } = await puyangFiles();
    expect(people).toHaveLength(80);
    for (const field of ['name', 'document', 'phone', 'photo'] as const) expect(new Set(people.map((person) => person[field])).size).toBe(80);
    expect(people.every(({ document }) => document.startsWith('419928') && document.endsWith(residentIdCheck(document.slice(0, 17))))).toBe(true);
  });

  it('a bank file takes the number of the payment file and as many rows as were paid, in its own encoding', async () => {
    const { bank } = await puyangFiles();
    const text = new TextDecoder('gb18030').decode(bankFileFor(bank.assessment, '20230403', 3));
    expect(text).toBe('批次号,序号,结果,金额(元),日期,原因\n20230403,1,成功,200.00,2023-04-06,\n20230403,2,成功,200.00,2023-04-06,\n20230403,3,失败,200.00,2023-04-06,账号户名不符\n');
    expect(bankFileFor(bank.training, '1', 69).toString().split('\n')).toHaveLength(71);
  });
});

describe('the tasks of huangchuan-2021', () => {
  it.each([
    [8000, [4800, 850, 75, 300, 300, 275, 50, 300, 200, 200, 200, 50, 200, 200]],
    [120, [72, 13, 1, 5, 4, 4, 1, 4, 3, 3, 3, 1, 3, 3]],
  ])('%i people by largest remainder', (people, shares) => {
    const { tasks } = huangchuanFiles(people);
    expect(tasks.map(({ scaled }) => scaled)).toEqual(shares);
    expect(tasks.map(({ classes }) => classes.reduce((sum, size) => sum + size, 0))).toEqual(shares);
    expect(Math.max(...tasks.flatMap(({ classes }) => classes))).toBeLessThanOrEqual(80);
  });
});
