import type { ContextApp } from './context-app';

/** Where a pact is tried: a context that runs, and whatever a spec helper has built around it. */
export interface Stage {
  readonly app: ContextApp;
  /** Where more than the app runs. */
  stop?(): Promise<void>;
}

export async function end(stage: Stage | undefined): Promise<void> {
  await (stage?.stop ? stage.stop() : stage?.app.stop());
}
