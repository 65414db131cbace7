import type { CertificateKind } from '@jiquan/policy';
import type { Candidate } from '../candidate/candidate';
import type { ResultRow } from './sitting';

const formRows: readonly ResultRow['kind'][] = ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION', 'SPECIFIC_ABILITY', 'TRAINING_COMPLETION'];

/** The row of the form a kind is counted in: F-31 to F-35, or OTHER. */
export function rowOf(kind: CertificateKind): ResultRow['kind'] {
  return formRows.find((row) => row === kind) ?? 'OTHER';
}

/** Those who attended and those who passed, by row of the form; rows without anybody are left out. */
export function rowsOf(candidates: readonly Candidate[]): ResultRow[] {
  return [...formRows, 'OTHER' as const]
    .map((kind) => {
      const attended = candidates.filter((each) => each.attended && rowOf(each.kind) === kind);
      return { kind, attending: attended.length, certified: attended.filter((each) => each.passed).length };
    })
    .filter((row) => row.attending > 0);
}
