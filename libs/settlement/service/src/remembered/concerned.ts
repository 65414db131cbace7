import type { Rows } from '@jiquan/platform';

/** Enrolments that some fact ties to a class: admitted into it, or trained in it. */
export async function enrolmentsOfClass(rows: Rows, classId: string): Promise<string[]> {
  const ties = await rows.query<{ enrolment: string }>(
    `SELECT enrolment FROM remembered_admission WHERE class = $1 UNION SELECT enrolment FROM remembered_training WHERE class = $1 ORDER BY 1`,
    [classId],
  );
  return ties.map(({ enrolment }) => enrolment);
}

export async function enrolmentsOfVoucher(rows: Rows, voucher: string): Promise<string[]> {
  const ties = await rows.query<{ enrolment: string }>(`SELECT enrolment FROM remembered_admission WHERE voucher = $1 ORDER BY 1`, [voucher]);
  return ties.map(({ enrolment }) => enrolment);
}

/** Certificates that were ever verified for some enrolments, and the enrolments that some certificates ever named. */
export async function certificatesOf(rows: Rows, enrolments: readonly string[]): Promise<string[]> {
  const ties = await rows.query<{ certificate: string }>(`SELECT DISTINCT certificate FROM remembered_verification WHERE enrolment = ANY($1::uuid[]) ORDER BY 1`, [enrolments]);
  return ties.map(({ certificate }) => certificate);
}

export async function enrolmentsOfCertificate(rows: Rows, certificate: string): Promise<string[]> {
  const ties = await rows.query<{ enrolment: string }>(
    `SELECT DISTINCT enrolment FROM remembered_verification WHERE certificate = $1 AND enrolment IS NOT NULL ORDER BY 1`,
    [certificate],
  );
  return ties.map(({ enrolment }) => enrolment);
}

export interface Things {
  readonly enrolments: readonly string[];
  readonly certificates: readonly string[];
}

/** What entitlements a person has, or a body assessed for. */
export async function thingsOfPerson(rows: Rows, person: string): Promise<Things> {
  const things = await rows.query<{ purpose: string; thing: string }>(`SELECT purpose, thing FROM entitlement WHERE person = $1 ORDER BY thing`, [person]);
  return {
    enrolments: things.filter(({ purpose }) => purpose === 'training').map(({ thing }) => thing),
    certificates: things.filter(({ purpose }) => purpose === 'assessment').map(({ thing }) => thing),
  };
}

export async function certificatesOfBody(rows: Rows, body: string): Promise<string[]> {
  const ties = await rows.query<{ certificate: string }>(`SELECT DISTINCT certificate FROM remembered_verification WHERE body = $1 ORDER BY 1`, [body]);
  return ties.map(({ certificate }) => certificate);
}
