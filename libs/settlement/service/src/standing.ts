import { refuse } from '@jiquan/kernel';
import { accountsOf, type Call, type Caller, isRevoked, type Rows } from '@jiquan/platform';
import type { Standing } from '@jiquan/settlement-domain';

/** Who gives the command, under which accounts of theirs, and whether the account or its session was closed meanwhile. */
export async function standing(rows: Rows, call: Call): Promise<Standing> {
  const { caller } = call;
  return { officer: { ...caller, accounts: await accountsOf(rows, caller) }, closed: await isRevoked(rows, caller) };
}

export function unknownThing() {
  return refuse('thing.unknown', {}, ['configured']);
}

/** SQL that keeps a looker inside what is theirs: officers their division and below, industry its department. */
export function scopeOf(caller: Caller, column: { division: string; department?: string; owner?: string }, parameters: unknown[]): string {
  switch (caller.role) {
    case 'auditor':
    case 'administrator':
      if (caller.division === undefined) return 'true';
      return divisionScope(caller, column.division, parameters);
    case 'hrss':
    case 'finance':
      return divisionScope(caller, column.division, parameters);
    case 'industry':
      return column.department ? `${column.department} = $${parameters.push(caller.department ?? '')} AND ${nearby(caller, column.division, parameters)}` : 'false';
    default:
      return column.owner ? `${column.owner} = $${parameters.push(caller.organisation ?? caller.person ?? NOBODY)}::uuid` : 'false';
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Departments bear the same names everywhere: those on one path may have to do with one another, as a city's fund with a county's class. */
function nearby(caller: Caller, column: string, parameters: unknown[]): string {
  const within = divisionScope(caller, column, parameters);
  return `(${within} OR starts_with($${parameters.push(caller.division ?? '')}, ${column} || '/'))`;
}

function divisionScope(caller: Caller, column: string, parameters: unknown[]): string {
  const division = `$${parameters.push(caller.division ?? '')}`;
  return `(${column} = ${division} OR starts_with(${column}, ${division} || '/'))`;
}
