import { isDay } from '@jiquan/kernel';
import type { Shape } from './fact-shapes';
import { orNearest } from './trouble';

type Path = readonly (string | number)[];
export interface Misfit {
  readonly path: Path;
  readonly reason: string;
  /** The complaint is about the name of the member, not its value. */
  readonly name?: true;
  /** The value is of the right kind, and wrong inside. */
  readonly inside?: true;
}

const nameOf = (path: Path): string => String(path.at(-1) ?? 'the case');

/** Where a value of a JSON file has not the form asked for. */
export function misfits(value: unknown, shape: Shape, path: Path): Misfit[] {
  if (shape.is === 'either') return eitherMisfits(value, shape.of, path);
  if (shape.is === 'list' && Array.isArray(value)) return value.flatMap((one, at) => misfits(one, shape.of, [...path, at]));
  if (shape.is === 'table' && isPlain(value)) return Object.entries(value).flatMap(([key, one]) => misfits(one, shape.of, [...path, key]));
  if (shape.is === 'object' && isPlain(value)) return memberMisfits(value, shape.members, path);
  return fits(value, shape) ? [] : [{ path, reason: wrongKind(path, value, shape) }];
}

const wrongKind = (path: Path, value: unknown, shape: Shape): string =>
  `${nameOf(path)}: asked for is ${said(shape)}, and this is ${saidOf(value)}`;

/** The form that fits best is the one that was meant; where none is even of the kind, all are named. */
function eitherMisfits(value: unknown, shapes: readonly Shape[], path: Path): Misfit[] {
  const tried = shapes.map((shape) => misfits(value, shape, path)).sort((a, b) => a.length - b.length);
  if (tried.some((found) => found.length === 0)) return [];
  const inside = tried.find((found) => found.every((one) => one.path.length > path.length || one.inside));
  const all = { is: 'either', of: shapes } as const;
  return inside ?? [{ path, reason: wrongKind(path, value, all) }];
}

type Members = (Shape & { is: 'object' })['members'];

function memberMisfits(value: Readonly<Record<string, unknown>>, members: Members, path: Path): Misfit[] {
  const strange = Object.keys(value)
    .filter((key) => !(key in members))
    .map((key) => ({ path: [...path, key], reason: `${JSON.stringify(key)} is no part of ${nameOf(path)}${orNearest(key, Object.keys(members))}`, name: true as const, inside: true as const }));
  const missing = Object.entries(members)
    .filter(([key, { optional }]) => !optional && value[key] === undefined)
    .map(([key, { shape }]) => ({ path, reason: `${nameOf(path)} lacks ${JSON.stringify(key)}, ${said(shape)}`, inside: true as const }));
  const wrong = Object.entries(members).flatMap(([key, { shape }]) =>
    value[key] === undefined ? [] : misfits(value[key], shape, [...path, key]),
  );
  return [...strange, ...missing, ...wrong];
}

/** As rule sets write the division they are for. */
const PATH = /^[A-Za-z0-9-]+(\/[a-z0-9-]+)*$/;

function fits(value: unknown, shape: Shape): boolean {
  switch (shape.is) {
    case 'anything':
      return true;
    case 'number':
      return Number.isSafeInteger(value) && (value as number) >= 0;
    case 'text':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    case 'path':
      return typeof value === 'string' && PATH.test(value);
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'word':
      return value === shape.word;
    default:
      return false;
  }
}

const names = {
  anything: 'a value', number: 'a whole number from 0 on', text: 'a text', boolean: 'true or false', null: 'null', day: 'a day such as "2023-03-15"', path: 'a path such as "CN-HA/puyang"',
  list: 'a list', table: 'an object', object: 'an object',
} as const;

function said(shape: Shape): string {
  if (shape.is === 'word') return JSON.stringify(shape.word);
  if (shape.is !== 'either') return names[shape.is];
  const all = [...new Set(shape.of.map(said))];
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} or ${all.at(-1)}` : (all[0] ?? 'a value');
}

function saidOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return JSON.stringify(value);
}

export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
