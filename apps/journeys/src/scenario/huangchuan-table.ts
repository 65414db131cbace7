import { allPages, PAGE } from '../story/pages';
import { linesOf } from '../story/push';
import type { Claim } from './claims';
import type { PlayedClass } from './huangchuan-classes';
import type { Huangchuan } from './huangchuan-county';
import type { PlayedTask } from './huangchuan-files';
import { moneyTable, refusalTable, report, type Table, yuan } from './report';

const HEAD = ['no.', 'task 任务', 'lead 牵头单位', 'annex 1 人次', 'scaled 缩放', 'classes', 'present', 'recognised 认定', 'certified 取证', 'paid 已拨付', 'yuan'];

interface ShownLine {
  readonly class: string | null;
  readonly state: string;
  readonly amountFen: number;
}

export async function huangchuanReport(county: Huangchuan, classes: readonly PlayedClass[], claims: readonly Claim[], registered: number): Promise<string> {
  const rows: (string | number)[][] = [];
  const lines: ShownLine[] = [];
  for (const { application } of claims) lines.push(...(await linesOf(county.cast, application)));
  for (const task of county.tasks) rows.push(await taskRow(county, task, classes, lines));
  const sum = (at: number) => rows.reduce((total, row) => total + (row[at] as number), 0);
  const fenTotal = sum(10);
  const shown = rows.map((row) => [...row.slice(0, 10), yuan(row[10] as number)]);
  const total = ['', '总计', '', ...[3, 4, 5, 6, 7, 8, 9].map(sum), yuan(fenTotal)];
  const tables = [{ head: HEAD, rows: [...shown, total] }, await stepTable(county, registered, lines), await moneyTable(county.cast), refusalTable(county.cast)];
  return report('huangchuan-2021 · 潢川县 · HCX21', tables);
}

async function taskRow({ school, cast }: Huangchuan, task: PlayedTask, classes: readonly PlayedClass[], lines: readonly ShownLine[]): Promise<(string | number)[]> {
  const own = classes.filter((each) => each.task.number === task.number).map(({ running }) => running.class);
  let [present, recognised, certified] = [0, 0, 0];
  for (const id of own) {
    const { outcome } = await school.staff.call.training.classForm({ class: id });
    present += outcome.openingCount ?? 0;
    recognised += outcome.recognisedCount ?? 0;
    certified += (await cast.auditor.call.certificate.certificates({ class: id, limit: PAGE })).certificates.filter(({ state }) => state === 'verified').length;
  }
  const paid = lines.filter((line) => line.state === 'paid' && own.includes(line.class ?? ''));
  const paidFen = paid.reduce((total, { amountFen }) => total + amountFen, 0);
  return [task.number, task.task, task.leads.join('、'), task.personTimes, task.scaled, own.length, present, recognised, certified, paid.length, paidFen];
}

/** Of the whole county: what was registered, payable, paid and recovered; an assessment has no tariff in 2021 and gets nothing. */
async function stepTable({ cast, body }: Huangchuan, registered: number, lines: readonly ShownLine[]): Promise<Table> {
  const assessments = await allPages(async (after) => {
    const { entitlements: rows, next } = await body.staff.call.settlement.entitlements({ purpose: 'assessment', limit: PAGE, ...(after ? { after } : {}) });
    return { rows, next };
  });
  const { recoveries } = await cast.auditor.call.settlement.recoveries({ limit: PAGE });
  const row = (what: string, of: readonly { amountFen: number | null }[]) => [what, of.length, yuan(of.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0))];
  const unpriced = assessments.filter(({ reasons }) => reasons.some(({ code }) => code === 'tariff.none'));
  return {
    head: ['step 环节', 'number', 'yuan'],
    rows: [
      ['registered under the real name 实名注册', registered, yuan(0)],
      ['vouchers issued, claimed, admitted 培训券（本年度文件未规定）', 0, yuan(0)],
      row('payable and applied for 可拨付', lines),
      row('paid 已拨付', lines.filter(({ state }) => state === 'paid')),
      row('recovered 已追回', recoveries),
      row('assessment subsidy without a tariff 无标准，不付', unpriced),
    ],
  };
}
