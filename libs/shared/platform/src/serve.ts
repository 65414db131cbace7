import 'reflect-metadata';
import { isRefusal } from '@jiquan/kernel';
import { type AnswerOf, type Api, commonRefusals, type InputOf, type RouteSpec } from '@jiquan/wire';
import { Controller, Get, Injectable, Post, Put, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { write } from './answer';
import type { Call } from './caller';
import { callOf, inputOf, type RequestWithCaller, type RouteMeta } from './input';
import { RefusalAnswer } from './problems';

/** The one shape of a controller or view: one route, one method. */
export interface Handler<R extends RouteSpec> {
  handle(input: InputOf<R>, call: Call): Promise<AnswerOf<R>>;
}
export type HandlerClass<R extends RouteSpec> = new (...parts: never[]) => Handler<R>;

const served = new WeakMap<object, RouteSpec>();

export function Serves<R extends RouteSpec>(spec: R) {
  return (target: HandlerClass<R>): void => {
    served.set(target, spec);
    Injectable()(target);
  };
}

/** Which class serves which route. A route that is missing here does not compile; one served by the wrong class does not start. */
export function serves<A extends Api>(
  contract: A,
  classes: { readonly [Name in keyof A['routes']]: HandlerClass<A['routes'][Name]> },
): readonly (new (...parts: never[]) => unknown)[] {
  return Object.entries(contract.routes).map(([name, spec]) => {
    const target = (classes as Record<string, new (...parts: never[]) => unknown>)[name];
    if (!target || served.get(target) !== spec) throw new Error(`${contract.context}.${name} is not served by ${target?.name ?? 'any class'}`);
    return bindHandler(contract, name, spec, target);
  });
}

const META = Symbol('route');

export function routeOf(handler: object): RouteMeta | undefined {
  return Reflect.getMetadata(META, handler) as RouteMeta | undefined;
}

const METHODS = { GET: Get, POST: Post, PUT: Put };

/** Gives the class the Nest method that validates, calls `handle` and writes the answer. */
function bindHandler(contract: Api, name: string, spec: RouteSpec, target: new (...parts: never[]) => unknown): new (...parts: never[]) => unknown {
  const prototype = target.prototype as { serve?: unknown; handle: Handler<RouteSpec>['handle'] };
  if (Object.hasOwn(prototype, 'serve')) return target;
  const meta: RouteMeta = { context: contract.context, name, spec };
  const allowed = new Set([...spec.refusals, ...Object.keys(commonRefusals)]);
  const serve = async function (this: Handler<RouteSpec>, request: RequestWithCaller, response: Response): Promise<void> {
    const input = inputOf(spec, request);
    const call = callOf(meta, request, input);
    const answer = await this.handle(input as never, call);
    if (isRefusal(answer)) {
      if (!allowed.has(answer.refused)) throw new Error(`${call.route} answered the undeclared refusal ${answer.refused}`);
      throw new RefusalAnswer(answer);
    }
    await write(spec, response, answer, call);
  };
  Object.defineProperty(prototype, 'serve', { value: serve, writable: true, configurable: true });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'serve') as PropertyDescriptor;
  Controller()(target);
  METHODS[spec.method](spec.path)(prototype, 'serve', descriptor);
  Req()(prototype, 'serve', 0);
  Res()(prototype, 'serve', 1);
  Reflect.defineMetadata(META, meta, serve);
  return target;
}
