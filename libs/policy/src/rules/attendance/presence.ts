import type { InspectionFacts } from '../../facts';
import { about, flags, passed, refused, refusedUnless } from '../../frame/rule';

const inspection = about<InspectionFacts>();

export const openingDayInspected = inspection(
  {
    id: 'R-ATT-06',
    sources: ['HCX21', 'HEN22'],
    parameter: 'inspection.openingDay',
    needs: ['openingDay'],
    asks: {
      zh: '开班当日检查：人数、签到、资料、检查人员签字',
      en: 'Opening-day inspection: count, sign-in, material, inspector',
    },
    remedy: { zh: '补齐开班当日检查记录', en: 'Complete the record of the opening day' },
  },
  ({ openingDay }) => {
    const complete =
      openingDay !== null &&
      openingDay.count !== null &&
      openingDay.signIn &&
      openingDay.materials &&
      openingDay.inspector !== null;
    return refusedUnless(complete, { compared: { recorded: openingDay !== null, count: openingDay?.count ?? null } });
  },
);

export const inspectedInCourse = inspection(
  {
    id: 'R-ATT-07a',
    sources: ['HEN23'],
    parameter: 'inspection.inCourse.min',
    needs: ['inCourse'],
    asks: {
      zh: '培训期间的实地检查或抽查达到规定次数',
      en: 'Field or random inspections during the course reach the stated number',
    },
    remedy: {
      zh: '由行业主管部门或属地人社部门检查一次（可远程）',
      en: 'The industry department or HRSS inspects, remotely if need be',
    },
  },
  ({ inCourse }, under) => {
    const inspections = typeof inCourse === 'number' ? inCourse : inCourse.length;
    return refusedUnless(inspections >= (under.value('inspection.inCourse.min') as number), { compared: { inCourse: inspections } });
  },
);

/** The form has room for some records and no document says how many there must be: fewer are shown, half-filled ones refused. */
export const inspectionRecords = inspection(
  {
    id: 'R-ATT-07b',
    sources: ['HCX21', 'HEN22'],
    parameter: 'inspection.inCourse.slots',
    needs: ['inspectionRecords'],
    asks: {
      zh: '培训期间检查记录载明时间、地点、师资、出勤和检查人员签字',
      en: 'In-course inspection records say time, place, teachers, attendance and inspector',
    },
    remedy: { zh: '补齐检查记录', en: 'Complete the inspection records' },
  },
  ({ inspectionRecords: records }, under) => {
    const incomplete = records.filter((record) => Object.values(record).includes(null)).length;
    const more = { compared: { inspections: records.length, incomplete } };
    if (incomplete > 0) return refused(more);
    return records.length < (under.value('inspection.inCourse.slots') as number) ? flags(more) : passed(more);
  },
);

export const inspectionsEntered = inspection(
  {
    id: 'R-ATT-08',
    sources: ['HCX21', 'HEN22'],
    needs: ['inspectionsInSystem', 'averageRecorded'],
    asks: {
      zh: '检查情况在系统填报，平均出勤人数已记录',
      en: 'Inspections are in the system, with the average attendance',
    },
    remedy: { zh: '填报检查情况和平均出勤人数', en: 'Enter inspections and average' },
  },
  (facts) => refusedUnless(facts.inspectionsInSystem && facts.averageRecorded),
);

/** A preference, so it only flags: a waiver without ground, or spot checks where the document wants none any more. */
export const remoteInsteadOfField = inspection(
  {
    id: 'R-ATT-09',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    parameter: 'inspection.remoteMayReplaceField',
    needs: ['remoteSupervisionEffective', 'spotChecksWaived', 'waiverReason'],
    asks: {
      zh: '录像、远程视频可有效监管的，可不再或不再实地抽查',
      en: 'Where recordings or remote video supervise effectively, spot checks on site may end, or end',
    },
    remedy: {
      zh: '可有效监管的，不再抽查并记录理由；否则恢复实地检查',
      en: 'Where supervision is effective, end them and record the reason; else inspect on site',
    },
  },
  ({ remoteSupervisionEffective: effective, spotChecksWaived: waived, waiverReason }, under) => {
    if (waived) return effective && waiverReason !== null ? passed({ defaults: ['A-09'] }) : flags({ defaults: ['A-09'] });
    return effective && under.value('inspection.remoteMayReplaceField') === 'SHALL' ? flags() : passed();
  },
);

export const opinionGiven = inspection(
  {
    id: 'R-ATT-13',
    sources: ['HCX21', 'HEN22'],
    needs: ['opinionGiven'],
    asks: { zh: '人社部门已出具检查意见', en: 'HRSS has given its inspection opinion' },
    remedy: { zh: '由人社部门填写检查意见', en: 'HRSS writes its opinion' },
  },
  (facts) => refusedUnless(facts.opinionGiven),
);
