import type { Simulator, SimulatorOptions } from './simulators.d.mts';

export interface SimulatedPerson {
  readonly name: string;
  readonly document: string;
  /** An opaque token that stands for a picture. */
  readonly photo: string;
}
export interface RealNameSimulator extends Simulator {
  add(people: readonly SimulatedPerson[]): { people: number };
}
export function startRealName(
  options?: SimulatorOptions & { readonly people?: readonly SimulatedPerson[] },
): Promise<RealNameSimulator>;
