import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import type { ContextRuntime } from './runtime';
import type { ServerSettings } from './server.settings';
import { periodOf, type Sweeper, SweepTimer } from './sweep';

const SEAL_SECONDS = 2;
const MAINTENANCE_SECONDS = 3600;

/** Starts what every context does by the clock: seals, maintenance, and its own sweeps. */
export function startTimers(app: NestExpressApplication, settings: ServerSettings, log: Logger, runtimes: readonly ContextRuntime[]): SweepTimer {
  const timer = new SweepTimer((name, error) => log.error({ sweep: name, err: error }, 'sweep failed'));
  if (settings.JIQUAN_SWEEPS === 'off') return timer;
  for (const { definition, sealer, maintenance } of runtimes) {
    timer.add(`${definition.name}.seal`, SEAL_SECONDS, sealer);
    if (maintenance) timer.add(`${definition.name}.maintenance`, MAINTENANCE_SECONDS, maintenance);
    for (const sweep of definition.sweeps) {
      timer.add(sweep.name, periodOf(sweep), app.get<Sweeper>(sweep as unknown as Type<Sweeper>, { strict: false }));
    }
  }
  return timer;
}
