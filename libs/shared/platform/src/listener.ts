import 'reflect-metadata';
import type { Envelope, EventType, PayloadOf } from '@jiquan/wire';
import { type ArgumentsHost, Catch, Controller, Injectable, type RpcExceptionFilter, UseFilters } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { type Observable, throwError } from 'rxjs';
import type { RowLock } from './inbox';
import type { Tx } from './tx';

export type Heard<E extends EventType> = Envelope<PayloadOf<E>>;

/** What a context does when it hears that. It never refuses: it writes the fact and recomputes what is derived. */
export interface Listener<E extends EventType> {
  hear(event: Heard<E>, tx: Tx): Promise<void>;
}
export type ListenerClass = new (...parts: never[]) => Listener<EventType>;

interface Heeds {
  readonly event: EventType;
  readonly locks: (event: Envelope) => readonly RowLock[];
}

const heeds = new WeakMap<object, Heeds>();

export interface OnOptions<E extends EventType> {
  /** Rows this listener changes; a batch locks them all first, in order. */
  readonly locks?: (event: Heard<E>) => readonly RowLock[];
}

/** This class listens to that event. The context it stands in is its consumer. */
export function On<E extends EventType>(event: E, options: OnOptions<E> = {}) {
  return <C extends abstract new (...parts: never[]) => Listener<E>>(target: C): void => {
    const locks = (options.locks ?? (() => [])) as (event: Envelope) => readonly RowLock[];
    heeds.set(target, { event: event as unknown as EventType, locks });
    Injectable()(target);
  };
}

export function heedsOf(target: object): Heeds {
  const known = heeds.get(target);
  if (!known) throw new Error(`${(target as { name?: string }).name} has no @On`);
  return known;
}

/** Nest would turn a listener's error into its own; the inbox needs the original, SQLSTATE and all. */
@Catch()
export class OriginalErrorFilter implements RpcExceptionFilter<unknown> {
  catch(error: unknown, _host: ArgumentsHost): Observable<never> {
    return throwError(() => error);
  }
}

export function patternOf(consumer: string, eventName: string): string {
  return `${consumer}:${eventName}`;
}

const bound = new WeakSet<object>();

/** Makes a listener class known to Nest under the pattern `consumer:event`. */
export function bindListener(consumer: string, target: ListenerClass): ListenerClass {
  if (bound.has(target)) return target;
  bound.add(target);
  const { event } = heedsOf(target);
  const prototype = target.prototype as object;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'hear') as PropertyDescriptor;
  Controller()(target);
  EventPattern(patternOf(consumer, event.eventName))(prototype, 'hear', descriptor);
  Payload()(prototype, 'hear', 0);
  Ctx()(prototype, 'hear', 1);
  UseFilters(OriginalErrorFilter)(prototype, 'hear', descriptor);
  return target;
}
