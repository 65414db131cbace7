import { parameter, type RuleSet } from '../frame/rule-set';

export interface LeastStaff {
  readonly teachers: number;
  readonly workstations: number;
}

/** The fewest teachers and workstations with which a class may open (R-CLASS-02, R-CLASS-03, R-TEACH-02). */
export function leastStaff(set: RuleSet, trainees: number, specialties: number): LeastStaff {
  const perTeacher = parameter(set, 'class.maxStudentsPerTeacher');
  const perWorkstation = parameter(set, 'class.maxStudentsPerWorkstation');
  const perSpecialty = parameter(set, 'class.minTeachersPerSpecialty') ?? 0;
  const least = (ratio: number | null) => (ratio === null ? 0 : Math.ceil(trainees / ratio));
  return { teachers: Math.max(least(perTeacher), perSpecialty * specialties), workstations: least(perWorkstation) };
}
