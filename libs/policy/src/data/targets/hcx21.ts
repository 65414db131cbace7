import { at } from '../rule-sets/stated';
import { inYear, type Target, targetsFor } from './target';

const of = targetsFor(inYear(2021));

/** Huangchuan county 2021: the two goals of the year. */
export const hcx21Targets: readonly Target[] = [
  of(['trainings', '各类职业技能培训', 'Trainings'], 10_000, 'PERSON_TIME', 'AT_LEAST', at('一（二）', '10000人次以上')),
  of(['trainings.subsidised', '补贴性培训', 'Subsidised trainings'], 8_000, 'PERSON_TIME', 'PLANNED', at('一（二）', '8000人次')),
];

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

/** What an item of the plan's text says of the same tasks; `null`: no number. */
export interface BodyItem {
  readonly item: string;
  readonly zh: string;
  readonly units: readonly string[];
  readonly trainings: number | null;
  readonly subsidised: number | null;
  /** The line of the annex with the same task; `null`: the annex has none. */
  readonly annexRow: number | null;
}

type Numbers = readonly [trainings: number | null, subsidised: number | null];

const item = (number: string, zh: string, [trainings, subsidised]: Numbers, annexRow: number | null, units: string): BodyItem => ({
  item: number,
  zh,
  units: units.split('、'),
  trainings,
  subsidised,
  annexRow,
});

const KEY_GROUPS = '县人社局、教体局、农业农村局、退役军人事务局、扶贫办、残联、妇联';

/** Huangchuan county 2021, text, 二（一）1 to 13 and 二（二）14: 10,100 trainings, of which 8,100 subsidised; the annex has 8,000. */
export const hcx21BodyItems: readonly BodyItem[] = [
  item('1', '先进制造业和战略性新兴产业', [2000, 300], 4, '县工信局、人社局'),
  // The text does not call these four subsidised; the annex does.
  item('2a', '农村转移就业劳动力', [4800, 4800], 1, KEY_GROUPS),
  item('2b', '退役军人', [200, 200], 10, KEY_GROUPS),
  item('2c', '残疾人', [200, 200], 11, KEY_GROUPS),
  item('2d', '“巧媳妇”工程', [200, 200], 13, KEY_GROUPS),
  item('3', '已脱贫劳动力', [null, null], null, '县人社局、教体局、扶贫办、财政局'),
  item('4', '现代服务业', [600, 300], 5, '县民政局、市场监督管理局、商务局、教体局、人社局、总工会、妇联'),
  item('5', '建设行业', [275, 275], 6, '县住房和城乡建设局、总工会、团县委'),
  item('6', '高危行业安全', [200, 200], 14, '县应急管理局、工信局'),
  item('7', '高素质农民', [300, 300], 8, '县农业农村局、扶贫办'),
  item('8', '创业培训', [850, 850], 2, '县人社局、教体局、财政局'),
  item('9', '“中原丝路”物流、电商', [200, 200], 9, '县商务局、人社局'),
  item('10', '“文化河南”', [100, 100], null, '县文广旅局、人社局'),
  // The text names sanitation, transport, urban management and greening; the annex transport alone.
  item('11', '城市管理从业人员', [50, 50], 7, '县住房和城乡建设局、交通运输局、自然资源局'),
  item('12', '服刑、社区矫正、强制隔离戒毒人员', [50, 50], 12, '县司法局、人社局'),
  item('13', '技能人才竞赛成长行动', [null, null], null, '县全民技能振兴工程领导小组各成员单位'),
  item('14', '企业新型学徒制', [75, 75], 3, '县工信局、教体局、人社局、文广旅局、财政局'),
];
