import { PAGE } from '../story/pages';
import { inGroups } from '../story/people';
import { linesOf } from '../story/push';
import { mustBe } from './check';
import type { Claims } from './puyang-money';
import type { County } from './puyang-county';
import { countTable, moneyTable, refusalTable, report, type Table, yuan } from './report';

export interface Told {
  readonly found: number;
  readonly class: string;
  readonly sitting: string;
  readonly claims: Claims;
}

/** What the papers say and what the system prints as the form of this class are one thing. */
async function checkForm(county: County, told: Told): Promise<void> {
  const { form } = county.files;
  const { opening, supervision } = await county.school.staff.call.training.classForm({ class: told.class });
  const { form: sat } = await county.school.staff.call.certificate.sitting({ sitting: told.sitting });
  mustBe('F-06', opening['F-06'], { batch: form['F-06'].batch, opensOn: form['F-06'].opensOn });
  mustBe('F-07', opening['F-07'].level, form['F-07'].level);
  mustBe('F-09', opening['F-09'].classHours, form['F-09'].classHours);
  mustBe('F-28', supervision['F-28'].opinion, form['F-28'].opinion);
  mustBe('F-29', [sat['F-29'].heldOn, sat['F-29'].proposedOn], [form['F-29'].heldOn, form['F-29'].proposedOn]);
  // The numbers on paper are those of the whole class.
  if (county.sizes.people < county.files.people.length) return;
  mustBe('F-16', supervision['F-16'].present, form['F-16'].present);
  mustBe('F-23, F-25', supervision['F-20 to F-25'].map(({ present }) => present), [form['F-23'].present, form['F-25'].present]);
  mustBe('F-27', supervision['F-27'].averageAttendance, form['F-27'].expected);
  mustBe('F-30', sat['F-30'].attending, form['F-30'].attending);
  mustBe('F-32', sat['F-31 to F-35'].find(({ kind }) => kind === 'SKILL_LEVEL')?.certified, form['F-32'].certified);
  mustBe('F-37', sat['F-37'].totalCertified, form['F-37'].totalCertified);
}

export async function puyangReport(county: County, told: Told): Promise<string> {
  await checkForm(county, told);
  const { world, cast, campaign } = county;
  const counters = await world.until('the last events at voucher', async () => {
    const now = await cast.hrss[0].call.voucher.counters({ campaign });
    const of = (stage: string) => now.stages.find((each) => each.stage === stage)?.vouchers ?? 0;
    const paid = (await linesOf(cast, told.claims.training)).filter(({ state }) => state === 'paid').length;
    return of('revoked') === 1 && of('redeemed') === paid && now;
  });
  const stages = Object.fromEntries(counters.stages.filter(({ vouchers }) => vouchers > 0).map(({ stage, vouchers }) => [stage, vouchers]));
  const tables = [await peopleTable(county, told, counters), await paymentTable(county, told.claims), countTable('vouchers by stage', stages), await moneyTable(cast), refusalTable(cast)];
  return report('puyang-2023 · 濮阳县 · HEN23+PYX22', tables);
}

async function peopleTable(county: County, told: Told, counters: { everIssued: number; stages: readonly { vouchers: number }[] }): Promise<Table> {
  const { sizes, school, cast } = county;
  const { seats } = await school.staff.call.training.roster({ class: told.class });
  const { supervision, outcome } = await school.staff.call.training.classForm({ class: told.class });
  const { candidates } = await school.staff.call.certificate.sitting({ sitting: told.sitting });
  const { certificates } = await cast.auditor.call.certificate.certificates({ class: told.class, limit: PAGE });
  const rows: (readonly [string, string, string | number])[] = [
    ['registered', '实名注册', sizes.people],
    ['found by the roster file', '名册核对', told.found],
    ['issued', '发放', counters.everIssued],
    ['claimed', '领取', counters.stages.reduce((sum, { vouchers }) => sum + vouchers, 0)],
    ['admitted', '登记验证', seats.filter(({ stage }) => stage !== 'verified').length],
    ['on the roster', '名册', seats.length],
    ['present at opening', '开班到场', outcome.openingCount ?? 0],
    ['never present', '从未到场', seats.filter(({ endedReason }) => endedReason === 'never-present').length],
    ['trained', '参加培训', seats.filter(({ checkIns }) => checkIns > 0).length],
    ['average attendance', '平均出勤', supervision['F-27'].averageAttendance ?? ''],
    ['recognised', '认定人数', outcome.recognisedCount ?? 0],
    ['assessed', '参加考核', candidates.filter(({ attended }) => attended).length],
    ['failed', '未通过', candidates.filter(({ attended, passed }) => attended && !passed).length],
    ['certified', '取证', certificates.length],
    ['certificates verified', '证书核验', certificates.filter(({ state }) => state === 'verified').length],
    ['certificates revoked', '证书撤销', certificates.filter(({ state }) => state === 'revoked').length],
  ];
  return { head: ['step', '环节', 'people'], rows };
}

/** Of each purpose: what was payable and applied for, what left before payment, what the bank did, what came back. */
async function paymentTable({ cast }: County, claims: Claims): Promise<Table> {
  const { recoveries } = await cast.auditor.call.settlement.recoveries({ limit: PAGE });
  const rows: (string | number)[][] = [];
  for (const [purpose, application] of Object.entries(claims)) {
    const asked = await cast.auditor.call.settlement.application({ application });
    const lines = await linesOf(cast, application);
    const own = new Set(lines.map(({ line }) => line));
    const back = recoveries.filter(({ line, state }) => own.has(line) && state === 'received');
    const row = (what: string, of: readonly { amountFen: number }[]) => rows.push([purpose, what, of.length, yuan(of.reduce((sum, { amountFen }) => sum + amountFen, 0))]);
    rows.push([purpose, 'payable 可拨付', asked.persons, yuan(asked.totalFen)]);
    row('left before payment 支付前退出', lines.filter(({ state }) => state === 'left'));
    row('returned by the bank 银行退回', (await attemptsOf(cast, lines)).filter(({ state }) => state === 'returned'));
    row('paid and kept 已拨付', lines.filter(({ state }) => state === 'paid'));
    row('recovered 已追回', back);
  }
  return { head: ['purpose', 'what', 'lines', 'yuan'], rows };
}

async function attemptsOf(cast: County['cast'], lines: readonly { line: string }[]) {
  const attempts = await inGroups(lines, 8, ({ line }) => cast.auditor.call.settlement.linePayments({ line }));
  return attempts.flatMap(({ payments }) => payments);
}
