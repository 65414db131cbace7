import { dayOf, type Instant, isRefusal } from '@jiquan/kernel';
import type { Caller, Rows } from '@jiquan/platform';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { byPin, calendarFor, reviewDeadline } from '@jiquan/policy';
import { settlementApi } from '@jiquan/settlement-contract';
import type { Application, Line } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { LineTable } from '../line/line.table';
import { found } from '../remembered/index-by';
import { RememberedVerificationTable } from '../remembered/remembered-verification.table';
import { scopeOf, unknownThing } from '../standing';
import { ApplicationTable } from './application.table';

const many = settlementApi.routes.applications;
const one = settlementApi.routes.application;
const lines = settlementApi.routes.applicationLines;

const SCOPE = { division: 'division', department: 'industry_department', owner: 'applicant' };

/** An application outside what is the caller's is not known to them. */
export async function visible(rows: Rows, caller: Caller, id: string): Promise<Application | undefined> {
  const parameters: unknown[] = [id];
  const [row] = await rows.query(`SELECT 1 FROM application WHERE id = $1 AND ${scopeOf(caller, SCOPE, parameters)}`, parameters);
  return row ? rows.get(ApplicationTable, id) : undefined;
}

function shown(application: Application) {
  const { id, acceptedBy: _, industryFirst: _1, industrySecond: _2, hrssFirst: _3, hrssSecond: _4, version: _5, ...rest } = application;
  return { application: id, ...rest, reviewDue: reviewDue(application) };
}

/** R-SET-01, A-18, A-22; while the calendar of the year is not published the day is not computed. */
function reviewDue({ ruleSet, submittedAt }: Application) {
  const set = ruleSet === null ? undefined : byPin(ruleSet);
  if (set === undefined || isRefusal(set)) return null;
  const { due, alarm, workingDays, binding, cites } = reviewDeadline(set, dayOf(submittedAt), calendarFor(set));
  const on = (day: typeof due | null) => (day === 'pending-calendar' ? null : day);
  return { on: on(due), alarmOn: on(alarm), workingDays, binding, pendingCalendar: due === 'pending-calendar', cites: [...cites] };
}

function shownLine({ id, state, entitlement, person, voucher, certificate, occupation, level, amountFen, leftReason, ...rest }: Line, verifiedAsOf: Instant) {
  return { line: id, state, entitlement, person, class: rest.class, voucher, certificate, occupation, level, amountFen, leftReason, verifiedAsOf };
}

/** Of each certificate, the newest answer that gives it value. */
async function newestAsOf(rows: Rows, certificates: readonly string[]): Promise<Map<string, Instant>> {
  const newest = new Map<string, Instant>();
  for (const { certificate, asOf } of await found(rows, RememberedVerificationTable, 'certificate', certificates)) {
    if (asOf > (newest.get(certificate) ?? '')) newest.set(certificate, asOf);
  }
  return newest;
}

@Serves(many)
export class ApplicationsView implements Handler<typeof many> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof many>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const parameters: unknown[] = [input.after ?? null, input.state ?? null, input.limit];
      const ids = await rows.query<{ id: string }>(
        `SELECT id FROM application WHERE ($1::uuid IS NULL OR id > $1) AND ($2::text IS NULL OR state = $2) AND ${scopeOf(caller, SCOPE, parameters)} ORDER BY id LIMIT $3`,
        parameters,
      );
      const applications = await found(rows, ApplicationTable, 'id', ids.map(({ id }) => id));
      return { applications: applications.map(shown), next: ids.length === input.limit ? (ids.at(-1)?.id ?? null) : null };
    });
  }
}

@Serves(one)
export class ApplicationView implements Handler<typeof one> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof one>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const application = await visible(rows, caller, input.application);
      return application ? shown(application) : unknownThing();
    });
  }
}

@Serves(lines)
export class ApplicationLinesView implements Handler<typeof lines> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof lines>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const application = await visible(rows, caller, input.application);
      if (!application) return unknownThing();
      const page = await rows.find(LineTable, { application: application.id }, { after: input.after, limit: input.limit });
      const asOf = await newestAsOf(rows, page.map(({ certificate }) => certificate));
      // A line stands on a verification, so there is one.
      return { lines: page.map((line) => shownLine(line, asOf.get(line.certificate) as Instant)), next: page.length === input.limit ? (page.at(-1)?.id ?? null) : null };
    });
  }
}
