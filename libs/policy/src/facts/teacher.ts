/** About the teachers, premises and facilities of an institution. */
export interface StaffFacts {
  /** A training centre of an enterprise, in the catalogue list. */
  readonly enterpriseCentre?: boolean;
  readonly manufacturing?: boolean;
  readonly privateInstitution?: boolean;
  readonly teachersMatchTraining?: boolean;
  readonly premises?: boolean;
  readonly facilities?: boolean;
  /** Teachers who hold a teacher certificate. */
  readonly certifiedTeachers?: number;
  /** An officer found their number to correspond to the training. */
  readonly certifiedNumberConfirmed?: boolean;
  readonly fullTimeTeachers?: number;
  /** Those of them who are filed. */
  readonly filedFullTimeTeachers?: number;
}
