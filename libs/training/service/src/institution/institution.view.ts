import { refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import type { InputOf } from '@jiquan/wire';
import { DeviceTable, InstitutionTable, ListingTable, SanctionTable, TeacherTable } from './institution.table';
import { shown } from './institutions.view';

@Serves(trainingApi.routes.institution)
export class InstitutionView implements Handler<typeof trainingApi.routes.institution> {
  constructor(private readonly work: Work) {}

  handle({ institution: id }: InputOf<typeof trainingApi.routes.institution>, call: Call) {
    return this.work.read(async (rows) => {
      const one = await rows.get(InstitutionTable, id);
      if (!one) return refuse('thing.unknown', { institution: id }, ['configured']);
      if (call.caller.role === 'institution' && call.caller.organisation !== id) return refuse('institution.not-yours', {}, ['configured']);
      const sanctions = await rows.find(SanctionTable, { institution: id });
      const teachers = await rows.find(TeacherTable, { institution: id });
      const devices = await rows.find(DeviceTable, { institution: id });
      return {
        ...shown(one, await rows.find(ListingTable, { institution: id }), sanctions, this.work.clock.today()),
        overrideReason: one.overrideReason,
        teachers: teachers.map(({ id: teacher, person, specialties, fullTime, teacherCertificate }) => ({
          teacher,
          person,
          specialties: [...specialties],
          fullTime,
          teacherCertificate,
        })),
        devices: devices.map(({ device, connected }) => ({ device, connected })),
        sanctions: sanctions.map(({ id: sanction, kind, from, until, liftedOn, cites }) => ({ sanction, kind, from, until, liftedOn, cites: [...cites] })),
      };
    });
  }
}
