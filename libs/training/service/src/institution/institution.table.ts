import { column, table } from '@jiquan/platform';
import type { Institution, InstitutionKind, ListedOccupation, Listing, Sanction, SanctionKind, Teacher } from '@jiquan/training-domain';
import { word } from '../columns';

export const InstitutionTable = table<Institution>('institution', {
  id: column.id(),
  name: column.text(),
  kind: word<InstitutionKind>(),
  creditCode: column.code(),
  overrideReason: column.text().orNull(),
  division: column.code(),
  version: column.version(),
});

export const ListingTable = table<Listing>(
  'listing',
  {
    institution: column.id(),
    year: column.count(),
    listedOn: column.day(),
    occupations: column.json<readonly ListedOccupation[]>(),
    workstations: column.count(),
    document: column.text().orNull(),
    version: column.version(),
  },
  { primary: ['institution', 'year'] },
);

export const SanctionTable = table<Sanction>('sanction', {
  id: column.id(),
  institution: column.id(),
  kind: word<SanctionKind>(),
  from: column.day(),
  until: column.day().orNull(),
  problemFoundOn: column.day().orNull(),
  cites: column.json<readonly string[]>(),
  reason: column.text(),
  orderedBy: column.id(),
  liftedOn: column.day().orNull(),
  liftedBy: column.id().orNull(),
  liftReason: column.text().orNull(),
  version: column.version(),
});

export const TeacherTable = table<Teacher>('teacher', {
  id: column.id(),
  institution: column.id(),
  person: column.id(),
  account: column.id().orNull(),
  specialties: column.json<readonly string[]>(),
  fullTime: column.flag(),
  teacherCertificate: column.flag(),
});

export interface Device {
  readonly device: string;
  readonly institution: string;
  readonly connected: boolean;
  readonly registeredBy: string;
}

export const DeviceTable = table<Device>(
  'device',
  { device: column.code(), institution: column.id(), connected: column.flag(), registeredBy: column.id() },
  { primary: ['device'] },
);

/** A platform of the catalogue list for online theory (R-CLASS-06, R-ONL-01). */
export interface OnlinePlatform {
  readonly platform: string;
  readonly name: string;
  readonly year: number;
  readonly connected: boolean;
  readonly listedBy: string;
}

export const PlatformTable = table<OnlinePlatform>(
  'platform',
  { platform: column.code(), name: column.text(), year: column.count(), connected: column.flag(), listedBy: column.id() },
  { primary: ['platform', 'year'] },
);
