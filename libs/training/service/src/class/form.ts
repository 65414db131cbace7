import { canonical, sha256 } from '@jiquan/policy';
import type { Enrolment, LessonPlan, OpeningForm, TrainingClass } from '@jiquan/training-domain';
import type { LessonInput } from '@jiquan/training-contract';

type Given = Omit<OpeningForm, 'applicant' | 'obtainableKinds'> & {
  readonly applicant?: string | undefined;
  readonly obtainableKinds?: readonly string[] | undefined;
  readonly lessons: readonly LessonInput[];
};

/** The form as a class keeps it: who applies is the institution itself unless somebody else is named (F-01). */
export function formOf(given: Given, institution: string): OpeningForm {
  const { lessons: _lessons, applicant, obtainableKinds, ...form } = given;
  return { ...form, applicant: applicant ?? institution, obtainableKinds: obtainableKinds ?? [form.certificateKind] };
}

export const planIn = (lessons: readonly LessonInput[]): LessonPlan[] => lessons.map((lesson) => ({ ...lesson }));

/** What the applicant seals (F-02): the form, the plan and who is on the roster. */
export function sealOf(one: TrainingClass, lessons: readonly LessonPlan[], seats: readonly Enrolment[]): string {
  const { state: _state, version: _version, round: _round, ...content } = one;
  const roster = seats.map(({ person, declared }) => ({ person, declared })).sort((a, b) => (a.person < b.person ? -1 : 1));
  return sha256(canonical({ content, lessons, roster }));
}

export const moved = (one: TrainingClass) => ({ class: one.id, state: one.state, version: one.version });
