import type { EntryFacts, ReportFacts } from '../../facts';
import { about, flags, notApplicable, passed, refusedUnless, voids } from '../../frame/rule';
import { type Cycle, finishedPeriods } from '../../procedure/period';

const report = about<ReportFacts>();
const entry = about<EntryFacts>();

/** The documents name cycles and no day: a report is wanted from the day its period is over. */
const reportsOf = (
  id: string,
  sources: readonly string[],
  asks: { readonly zh: string; readonly en: string },
  counts: (cycle: Cycle) => boolean = () => true,
) =>
  report(
    {
      id,
      sources,
      parameter: 'report.cycle',
      needs: ['since', 'on', 'reported'],
      asks,
      remedy: { zh: '补报缺少的期次', en: 'Hand in the reports that are missing' },
    },
    (facts, under) => {
      const cycles = (under.value('report.cycle') as readonly Cycle[]).filter(counts);
      const wanted = cycles.flatMap((cycle) => finishedPeriods(cycle, facts.since, facts.on));
      const missingPeriods = wanted.filter((period) => !facts.reported.includes(period));
      return missingPeriods.length === 0 ? passed() : flags({ compared: { missingPeriods } });
    },
  );

const monthly = (cycle: Cycle): boolean => cycle === 'MONTHLY';

export const fourCycles = reportsOf('R-REP-01', ['HEN22', 'HEN23', 'PYX22'], {
  zh: '落实月调度、季通报、半年督导、全年总结',
  en: 'Monthly, quarterly, half-yearly and yearly reports are there',
});
export const educationMonthly = reportsOf(
  'R-REP-02',
  ['EDU21'],
  { zh: '教育系统落实月报制度', en: 'The education system reports training and certificates every month' },
  monthly,
);
export const countyMonthly = reportsOf(
  'R-REP-03',
  ['HCX21'],
  { zh: '落实月报制度', en: 'There is a report every month' },
  monthly,
);

export const planInTime = report(
  {
    id: 'R-REP-04',
    sources: ['HCX21'],
    parameter: 'plan.departmentDueOn',
    needs: ['planIssuedOn', 'on'],
    asks: { zh: '部门年度工作方案按期出台', en: 'The department’s yearly plan comes out in time' },
    remedy: { zh: '尽快出台年度工作方案', en: 'Bring the plan out' },
  },
  (facts, under) => ((facts.planIssuedOn ?? facts.on) <= (under.value('plan.departmentDueOn') as string) ? passed() : flags()),
);

const bothLedgers: readonly string[] = ['TRAINING', 'ASSESSMENT'];

export const ledgersKept = report(
  {
    id: 'R-REP-08',
    sources: ['HEN22'],
    needs: ['ledgers', 'tiered', 'classified'],
    asks: { zh: '分级分类建立培训、评价台账', en: 'Ledgers of training and assessment are kept by tier and class' },
    remedy: { zh: '补建台账', en: 'Set up what is missing' },
  },
  (facts) => {
    const missingLedgers = bothLedgers.filter((ledger) => !facts.ledgers.includes(ledger));
    return missingLedgers.length === 0 && facts.tiered && facts.classified ? passed() : flags({ compared: { missingLedgers } });
  },
);

export const progressLedger = report(
  {
    id: 'R-REP-09',
    sources: ['PYX22'],
    parameter: 'report.progressRates',
    needs: ['ratesRecorded'],
    asks: { zh: '进度台账列明持证率、就业率、增收率', en: 'The progress ledger has the three rates' },
    remedy: { zh: '补齐台账指标', en: 'Record the rates that are missing' },
  },
  (facts, under) => {
    const rates = under.value('report.progressRates') as readonly string[];
    const missingRates = rates.filter((rate) => !facts.ratesRecorded.includes(rate));
    return missingRates.length === 0 ? passed() : flags({ compared: { missingRates } });
  },
);

export const providerJudgedBy = report(
  {
    id: 'R-REP-16',
    sources: ['HEN22'],
    parameter: 'report.judgedBy',
    needs: ['provider', 'figuresShown'],
    asks: {
      zh: '企业培训看持证，院校培训看就业，社会培训看订单',
      en: 'Enterprise training is judged by certificates, colleges by employment, social training by orders',
    },
    remedy: { zh: '补充该类机构的考核指标', en: 'Show the figure this kind of provider is judged by' },
  },
  (facts, under) => {
    const figure = (under.value('report.judgedBy') as Readonly<Record<string, string>>)[facts.provider];
    if (figure === undefined) return notApplicable();
    return facts.figuresShown.includes(figure) ? passed({ limit: figure }) : flags({ limit: figure });
  },
);

/** What is outside the two systems earns nothing; what began before the change stays where it is, and is flagged. */
export const enteredInSystem = entry(
  {
    id: 'R-REP-11',
    sources: ['HEN23'],
    parameter: 'report.systems',
    needs: ['enteredIn', 'beganOn'],
    asks: { zh: '政府补贴类信息录入规定的系统', en: 'Subsidy information is entered in one of the two systems' },
    remedy: { zh: '录入规定系统；系统之外不予补贴', en: 'Enter it there; outside them there is no subsidy' },
  },
  (facts, under) => {
    const systems = under.value('report.systems') as readonly string[];
    if (facts.enteredIn !== null && systems.includes(facts.enteredIn)) return passed();
    const cutOver = under.value('report.cutOver');
    const carriedOver = facts.enteredIn === 'ORIGINAL' && cutOver !== null && facts.beganOn < cutOver;
    const more = { compared: { cutOver }, defaults: ['A-53'] };
    return carriedOver && under.setting('carryOver.passes') ? flags({ ...more, effect: 'CARRIED_OVER' }) : voids(more);
  },
);

export const realNameInSystem = entry(
  {
    id: 'R-REP-12',
    sources: ['PYX22'],
    needs: ['projectInSystem', 'institutionInSystem', 'realName'],
    asks: {
      zh: '补贴性培训评价项目、机构纳入系统，实行实名制',
      en: 'Projects and institutions are in the system, by real names',
    },
    remedy: { zh: '录入系统并实名', en: 'Enter them, by real names' },
  },
  (facts) => refusedUnless(facts.projectInSystem && facts.institutionInSystem && facts.realName),
);
