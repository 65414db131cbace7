import { isRefusal } from '@jiquan/kernel';
import { settings } from '../../data/settings';
import type { AppealFacts, NoticeFacts } from '../../facts';
import { about, flags, lacking, notApplicable, refused, refusedUnless } from '../../frame/rule';
import { noticeIsOver, noticeOf } from '../../procedure/notice';

const notice = about<NoticeFacts>();
const appeal = about<AppealFacts>();

const lengthSays = { zh: '公示满规定时间', en: 'The public notice has run its length' };
const lengthRemedy = {
  zh: '公示期满后再审核；日历未公布的先录入日历',
  en: 'Review after the notice; a year’s calendar not published has to be entered first',
};

const ranItsLength = (id: 'R-SET-03a' | 'R-SET-03b' | 'R-SET-03c', sources: readonly string[]) =>
  notice(
    {
      id,
      sources,
      parameter: 'notice.min',
      needs: ['publishedOn', 'on', 'calendar'],
      asks: lengthSays,
      remedy: lengthRemedy,
    },
    (facts, under) => {
      const ran = noticeOf(under.set, facts.publishedOn, facts.calendar);
      if (isRefusal(ran)) return lacking('notice.min');
      const defaults = ran.cites.filter((cite) => cite.startsWith('A-'));
      if (ran.overOn === 'pending-calendar') return { ...lacking('calendar'), defaults: [...defaults, 'A-66'] };
      return refusedUnless(noticeIsOver(ran, facts.on), {
        compared: { until: ran.until, overOn: ran.overOn },
        defaults,
      });
    },
  );

export const noticeRan2021 = ranItsLength('R-SET-03a', ['HCX21']);
export const noticeRan2022 = ranItsLength('R-SET-03b', ['HEN22']);
export const noticeRan2023 = ranItsLength('R-SET-03c', ['HEN23']);

/** Fields of a notice that stay inside, whatever the website asks for. */
export const neverPublished = settings['notice.keptBack'].default;

export const masked = notice(
  {
    id: 'R-SET-04',
    sources: ['HCX21', 'HEN22'],
    needs: ['publishedFields'],
    asks: { zh: '涉及个人隐私的敏感信息不予公示', en: 'Sensitive personal data are not published' },
    remedy: { zh: '公示内容去除敏感信息（A-54）', en: 'Take them out of the notice (A-54)' },
  },
  (facts, under) => {
    const keptBack = under.setting('notice.keptBack');
    const sensitive = facts.publishedFields.filter((field) => keptBack.includes(field));
    return refusedUnless(sensitive.length === 0, { compared: { sensitive }, defaults: ['A-54'] });
  },
);

export const noticeRecorded = notice(
  {
    id: 'R-SET-16',
    sources: ['HCX21'],
    needs: ['site', 'openObjections', 'objectionsHandled'],
    asks: {
      zh: '公示网站、异议和处理情况有记录，无未处理异议',
      en: 'Site, objections and their handling are recorded, and none is open',
    },
    remedy: { zh: '处理并记录异议', en: 'Handle and record the objections' },
  },
  (facts) => refusedUnless(facts.site !== null && facts.openObjections === 0 && facts.objectionsHandled),
);

/** The order of the form: notice, then HRSS's reviews; an open objection keeps them waiting. */
export const reviewAfterNotice = notice(
  {
    id: 'A-20',
    sources: [],
    always: true,
    needs: ['publishedOn', 'on', 'calendar', 'openObjections'],
    asks: {
      zh: '公示期满且无未处理异议后，人社部门方可审核',
      en: 'HRSS reviews after the notice, with no objection open',
    },
    remedy: { zh: '等待公示期满，处理异议', en: 'Wait for the notice, handle the objections' },
  },
  (facts, under) => {
    const ran = noticeOf(under.set, facts.publishedOn, facts.calendar);
    if (isRefusal(ran) || !under.setting('notice.beforeHrssReview')) return notApplicable();
    if (ran.overOn === 'pending-calendar') return { ...lacking('calendar'), defaults: ['A-66'] };
    return refusedUnless(noticeIsOver(ran, facts.on) && facts.openObjections === 0, {
      compared: { overOn: ran.overOn },
    });
  },
);

/** The documents know no appeal beside the objection: it is made in the same days, and another officer of HRSS decides. */
export const appealDecided = appeal(
  {
    id: 'A-58',
    sources: [],
    always: true,
    needs: ['lodgedOn', 'noticeFrom', 'noticeUntil', 'appealDecidedBy', 'appealDepartment', 'decidedBefore'],
    asks: {
      zh: '申诉在公示期内提出，由人社部门另一名人员复核',
      en: 'An appeal is made while the notice runs, and another officer of HRSS decides it',
    },
    remedy: { zh: '在公示期内提出；由未参与原审核的人社人员决定', en: 'Object in time; an HRSS officer new to it decides' },
  },
  (facts, under) => {
    const early = facts.lodgedOn < facts.noticeFrom;
    const late = facts.lodgedOn > facts.noticeUntil;
    if (under.setting('appeal.withinNotice') && (early || late)) return refused({ effect: 'NOT_IN_TIME' });
    if (facts.appealDecidedBy === null) return flags({ effect: 'OPEN' });
    const anew = !facts.decidedBefore.includes(facts.appealDecidedBy);
    return refusedUnless(anew && facts.appealDepartment === 'HRSS');
  },
);
