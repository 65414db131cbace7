import type { DynamicModule, Provider, Type } from '@nestjs/common';
import { Attestations } from './attestations';
import { BusinessClock, SystemClock } from './clocks';
import { InboxHolder, operationsOf } from './operations';
import { RateLimiter } from './rate-limiter';
import { Revocations } from './revocations';
import type { ContextRuntime, StartOptions } from './runtime';
import { readSettings, Settings } from './settings';
import { Work } from './work';

export function rootModule(runtimes: readonly ContextRuntime[], attestations: Attestations, options: StartOptions): DynamicModule {
  class RootModule {}
  return { module: RootModule, imports: runtimes.map((each) => moduleOf(each, attestations, options)) };
}

/** Each context has its own module and its own Work, clock and settings; there is no global module. */
function moduleOf(runtime: ContextRuntime, attestations: Attestations, options: StartOptions): DynamicModule {
  const { definition, work, clock, module, server, revocations } = runtime;
  const holder = new InboxHolder();
  holder.inbox = server.inbox;
  const settings = definition.settings ? readSettings(definition.name, definition.settings, options.env) : new Settings({});
  return {
    module,
    controllers: [...definition.controllers, ...(operationsOf(definition.name).controllers as unknown as Type[])],
    providers: [
      { provide: Work, useValue: work },
      { provide: BusinessClock, useValue: clock },
      { provide: SystemClock, useValue: new SystemClock() },
      { provide: Attestations, useValue: attestations },
      { provide: Revocations, useValue: revocations },
      { provide: RateLimiter, useValue: new RateLimiter() },
      { provide: Settings, useValue: settings },
      { provide: InboxHolder, useValue: holder },
      ...definition.providers,
      ...(definition.sweeps as unknown as Provider[]),
      ...(options.overrides ?? []),
    ],
  };
}
