import type { Api } from '@jiquan/wire';
import type { Provider, Type } from '@nestjs/common';
import type * as z from 'zod';
import { bindListener, type ListenerClass } from './listener';
import type { Migration } from './platform.migrations';
import type { SweepClass } from './sweep';
import type { Table } from './table';

type AnyListener = new (...parts: never[]) => { hear(...parts: never[]): Promise<void> };

export interface ContextSpec<A extends Api = Api> {
  readonly name: string;
  readonly api: A;
  /** From `serves(api, {…})`. */
  readonly serves: readonly (new (...parts: never[]) => unknown)[];
  readonly tables: readonly Table<never>[];
  readonly migrations: readonly Migration[];
  /** Tables the application role may only add to: postings, remembered verifications. */
  readonly appendOnly?: readonly string[];
  readonly listeners: readonly ListenerClass[];
  readonly sweeps: readonly SweepClass[];
  /** Doors and helpers of this context. */
  readonly providers: readonly Provider[];
  readonly settings?: z.ZodObject;
}

export interface ContextDefinition<A extends Api = Api> extends ContextSpec<A> {
  readonly controllers: readonly Type[];
}

type Loose<A extends Api> = Omit<ContextSpec<A>, 'tables' | 'listeners'> & { readonly tables: readonly { readonly name: string }[]; readonly listeners: readonly AnyListener[] };

/** A context as the editions start it. */
export function defineContext<A extends Api>(spec: Loose<A>): ContextDefinition<A> {
  const listeners = spec.listeners as readonly unknown[] as readonly ListenerClass[];
  const bound = listeners.map((each) => bindListener(spec.name, each));
  return {
    ...spec,
    tables: spec.tables as readonly Table<never>[],
    listeners,
    controllers: [...spec.serves, ...bound] as unknown as Type[],
  };
}
