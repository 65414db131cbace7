import { type Call, type Caller, type Handler, type Rows, Serves, type Where, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { nextSeat, type TrainingClass } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { InstitutionTable } from '../institution/institution.table';
import { ClassTable } from './class.table';
import { mayRead } from './situation';

const MOST_READ = 2_000;
const NOBODY = '00000000-0000-0000-0000-000000000000';

function whereOf(caller: Caller): Where<TrainingClass> {
  if (caller.role === 'institution') return { institution: caller.organisation ?? NOBODY };
  return caller.role === 'industry' ? { industryDepartment: caller.department ?? '' } : {};
}

@Serves(trainingApi.routes.classes)
export class ClassesView implements Handler<typeof trainingApi.routes.classes> {
  constructor(private readonly work: Work) {}

  handle({ after, limit, state }: InputOf<typeof trainingApi.routes.classes>, call: Call) {
    return this.work.read(async (rows) => {
      const where = { ...whereOf(call.caller), ...(state === undefined ? {} : { state }) };
      const found = await rows.find(ClassTable, where, { after, limit: MOST_READ });
      // A draft is its institution's own business until it is submitted.
      const visible = found.filter((one) => mayRead(one, call.caller) && (call.caller.role === 'institution' || one.round > 0)).slice(0, limit);
      const names = await namesOf(rows, visible);
      return { classes: visible.map((one) => rowOf(one, names.get(one.institution) ?? '')) };
    });
  }
}

export async function namesOf(rows: Rows, classes: readonly Pick<TrainingClass, 'institution'>[]): Promise<Map<string, string>> {
  const ids = [...new Set(classes.map(({ institution }) => institution))];
  if (ids.length === 0) return new Map();
  return new Map((await rows.find(InstitutionTable, { id: ids })).map(({ id, name }) => [id, name]));
}

function rowOf(one: TrainingClass, institutionName: string) {
  const { id, institution, state, batch, occupation, level, opensOn, endsOn, plannedCount, rosterCount, industryDepartment } = one;
  return {
    class: id,
    institution,
    institutionName,
    state,
    batch,
    occupation,
    level,
    opensOn,
    endsOn,
    plannedCount,
    rosterCount,
    industryDepartment,
    nextSeat: nextSeat(state, industryDepartment) ?? null,
  };
}
