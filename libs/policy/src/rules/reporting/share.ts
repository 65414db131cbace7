import { addMonths } from '@jiquan/kernel';
import { cityOf } from '../../data/divisions';
import type { CertificateStockFacts, PlanFacts } from '../../facts';
import { parameter } from '../../frame/rule-set';
import { about, flags, lacking, notApplicable, passed } from '../../frame/rule';
import { compareShare, percentText, tenThousandths } from '../../frame/share';
import { taskOf } from '../../procedure/task';
import { certificateRules } from '../certificate';

const plan = about<PlanFacts>();
const stock = about<CertificateStockFacts>();
const WHOLE = '1';

/** A figure of a city and a year; a county's is shown and not judged. */
export const manufacturingShare = plan(
  {
    id: 'R-REP-05',
    sources: ['HEN23'],
    parameter: 'manufacturing.minShare',
    needs: ['division', 'manufacturingPersonTimes', 'subsidisedPersonTimes'],
    asks: {
      zh: '制造业补贴性培训人次占年度总量不低于规定比例',
      en: 'Manufacturing has at least the stated share of the year’s subsidised person-times',
    },
    remedy: { zh: '增加制造业培训', en: 'Train more for manufacturing' },
  },
  ({ division, manufacturingPersonTimes, subsidisedPersonTimes }, under) => {
    if (subsidisedPersonTimes === 0) return notApplicable();
    const limit = parameter(under.set, 'manufacturing.minShare', division) as string;
    const compared = { share: percentText(manufacturingPersonTimes, subsidisedPersonTimes) };
    const more = { limit, compared, defaults: ['A-24', 'A-74'] };
    const isCity = division.includes('/') && cityOf(division) === division;
    if (!isCity && under.setting('manufacturing.level') === 'CITY') return notApplicable({ ...more, effect: 'SHOWN_ONLY' });
    return compareShare(manufacturingPersonTimes, subsidisedPersonTimes, limit) >= 0 ? passed(more) : flags(more);
  },
);

/** The same figure as R-CERT-03, judged once and told in the city's report as well. */
export const lowValueInReport = stock(
  {
    id: 'R-REP-06',
    sources: ['HEN22', 'HEN23'],
    parameter: 'cert.lowValueShareMax',
    needs: ['division', 'lowValue', 'certificates'],
    asks: {
      zh: '通报专项能力和合格证书占取证总数的比例',
      en: 'The share of low-value certificates is reported, and within its limit',
    },
    remedy: { zh: '压减低含金量证书的培训规模', en: 'Train less for certificates of low value' },
  },
  (facts, under) => {
    const { outcome, limit, compared, effect, defaults, missing } = certificateRules['R-CERT-03'](facts, under.set);
    return {
      outcome,
      compared,
      ...(limit !== undefined && { limit }),
      ...(effect && { effect }),
      ...(defaults && { defaults }),
      ...(missing && { missing }),
    };
  },
);

/** Person-times against the quota of a task; a quota is no gate, so what is missing is told. */
export const quotaReached = plan(
  {
    id: 'R-REP-07',
    sources: ['HCX21'],
    needs: ['task', 'subsidisedPersonTimes'],
    asks: {
      zh: '牵头单位完成分解的补贴性培训任务数',
      en: 'The lead department reaches the subsidised trainings of its task',
    },
    remedy: { zh: '按任务数补足培训', en: 'Make up what is missing to the quota' },
  },
  (facts, under) => {
    const task = taskOf(under.set, facts.task);
    if (task === undefined) return lacking('task');
    const defaults = ['A-46'];
    if (task.quota === null) return notApplicable({ defaults });
    const more = { limit: task.quota, compared: { lead: task.leads[0] as string }, defaults };
    return facts.subsidisedPersonTimes >= task.quota ? passed(more) : flags(more);
  },
);

/** Judged when the years are over; before, the share is on its way. */
export const migrantsCertified = plan(
  {
    id: 'R-REP-13',
    sources: ['PYX22'],
    parameter: 'migrant.certifiedShareMin',
    needs: ['migrantWorkers', 'employedWithCertificate', 'since', 'on'],
    asks: {
      zh: '外出务工人员在规定年限内达到规定的持证就业比例',
      en: 'Migrant workers are employed with a certificate, to the stated share, in the stated years',
    },
    remedy: { zh: '加强外出务工人员的培训和就业指导', en: 'Train and advise more migrant workers' },
  },
  (facts, under) => {
    const judgedFrom = addMonths(facts.since, 12 * (under.value('migrant.years') ?? 0));
    if (facts.on < judgedFrom || facts.migrantWorkers === 0) return notApplicable({ compared: { judgedFrom } });
    const { migrantWorkers: all, employedWithCertificate: employed } = facts;
    const aim = under.value('migrant.certifiedShareAim');
    const more = { compared: { judgedFrom, share: percentText(employed, all), aim: aim && percentText(tenThousandths(aim), tenThousandths(WHOLE)) } };
    const least = under.value('migrant.certifiedShareMin') as string;
    return compareShare(employed, all, least) >= 0 ? passed(more) : flags(more);
  },
);
