import { column, table } from '@jiquan/platform';
import type { Pin } from '@jiquan/policy';
import type { Application, Remark } from '@jiquan/settlement-domain';

export const ApplicationTable = table<Application>('application', {
  id: column.id(),
  purpose: column.code() as never,
  state: column.code() as never,
  frozen: column.flag(),
  applicantKind: column.code() as never,
  applicant: column.id(),
  division: column.code(),
  industryDepartment: column.code().orNull(),
  fund: column.id(),
  persons: column.count(),
  totalFen: column.fen(),
  submittedAt: column.instant(),
  committedBy: column.id(),
  committedOn: column.day(),
  acceptedBy: column.id().orNull(),
  acceptedOn: column.day().orNull(),
  ruleSet: column.json<Pin>().orNull(),
  industryFirst: column.id().orNull(),
  industrySecond: column.id().orNull(),
  hrssFirst: column.id().orNull(),
  hrssSecond: column.id().orNull(),
  notice: column.id().orNull(),
  refusedReason: column.code().orNull(),
  version: column.version(),
});

export const RemarkTable = table<Remark>('application_remark', {
  id: column.id(),
  application: column.id(),
  step: column.code(),
  opinion: column.code(),
  account: column.id(),
  note: column.text(),
  at: column.instant(),
});
