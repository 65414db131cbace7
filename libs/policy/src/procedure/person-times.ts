export interface Headed {
  readonly personTimes: number;
  readonly persons: number;
}

/** Both counters of the same trainings: who trained twice is two person-times and one person. Neither can be had from the other. */
export function countPersons(trainings: readonly { readonly person: string }[]): Headed {
  return { personTimes: trainings.length, persons: new Set(trainings.map(({ person }) => person)).size };
}
