import type { TroubleSettings } from './simulators.d.mts';

export type { TroubleSettings } from './simulators.d.mts';
export function dice(seed: number): () => number;
export const calm: TroubleSettings;
export function troubled(seed: number): TroubleSettings;
export class Trouble {
  constructor(seed: number, settings: Partial<TroubleSettings>);
  readonly settings: TroubleSettings;
  readonly answered: number;
  readonly failed: number;
  change(settings: Partial<TroubleSettings>): TroubleSettings;
  meet(): Promise<'answer' | 'fail' | 'cut'>;
}
