/** A line of a plan's task breakdown (R-REP-07): whose task, and how many subsidised trainings. */
export interface Task {
  readonly number: number;
  readonly task: string;
  readonly leads: readonly string[];
  readonly personTimes: number;
}

const row = (number: number, task: string, leads: string, personTimes: number): Task => ({
  number,
  task,
  leads: leads.split('、'),
  personTimes,
});

/** Huangchuan county 2021, annex 1: the quota of record, 8,000 in all. */
export const hcx21Tasks: readonly Task[] = [
  row(
    1,
    '农村劳动力技能培训',
    '扶贫办、人社局、教体局、农业农村局、商务局、住房和城乡建设局、妇联、民政局、退役军人事务局',
    4800,
  ),
  row(2, '创业培训', '人力资源和社会保障局', 850),
  row(3, '企业新型学徒制培训', '人力资源和社会保障局', 75),
  row(4, '企业职工补贴性技能提升培训', '工信局、人社局', 300),
  row(5, '养老、托幼等康养从业人员技能培训', '民政局、教体局', 300),
  row(6, '建筑业从业人员技能提升培训', '住房和城乡建设局、团县委', 275),
  row(7, '交通运输行业从业人员技能提升培训', '交通运输局', 50),
  row(8, '农民培训', '农业农村局', 300),
  row(9, '电子商务从业人员技能提升培训', '商务局', 200),
  row(10, '退役军人技能培训', '退役军人事务局', 200),
  row(11, '残疾人技能提升培训', '残联', 200),
  row(12, '服刑人员技能培训', '司法局', 50),
  row(13, '“巧媳妇”工程就业创业技能培训', '妇联', 200),
  row(14, '高危行业安全技能提升培训', '应急管理局', 200),
];

/**
 * Shares `total` out in whole numbers by weight: everyone gets the rounded-down part, what is left goes one each to the
 * largest remainders, the earlier place first when equal. The parts always add up to `total`.
 */
export function largestRemainder(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (
    !Number.isSafeInteger(total) ||
    total < 0 ||
    sum <= 0 ||
    weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)
  ) {
    throw new RangeError('shares need a whole total and whole weights, not all zero');
  }
  const exact = weights.map((weight) => BigInt(weight) * BigInt(total));
  const parts = exact.map((share) => Number(share / BigInt(sum)));
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRemainder = exact
    .map((share, at) => ({ at, remainder: share % BigInt(sum) }))
    .sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1));
  for (const { at } of byRemainder.slice(0, left)) parts[at] = (parts[at] as number) + 1;
  return parts;
}
