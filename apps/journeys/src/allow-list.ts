import * as certificate from '@jiquan/certificate-contract';
import * as identity from '@jiquan/identity-contract';
import * as settlement from '@jiquan/settlement-contract';
import * as training from '@jiquan/training-contract';
import * as voucher from '@jiquan/voucher-contract';
import { type EventType, field, type RouteSpec } from '@jiquan/wire';
import * as z from 'zod';

/** Every event any context declares, by name. */
export function eventsOfAll(): [string, EventType][] {
  const all = [identity, voucher, training, certificate, settlement].flatMap((contract) => Object.values(contract) as unknown[]);
  const events = all.filter((each): each is EventType => typeof each === 'function' && 'eventName' in each);
  return events.map((event): [string, EventType] => [event.eventName, event]);
}

const ALLOWED: ReadonlySet<unknown> = new Set([
  field.id, field.code, field.day, field.instant, field.fen, field.count, field.share, field.flag, field.sha256, field.publicWords,
]);

/** Paths of a schema whose fields are none of the kinds that may travel. Lists, nulls and objects are looked into. */
export function strangersIn(schema: z.ZodType, path = ''): string[] {
  if (ALLOWED.has(schema)) return [];
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, inner]) => strangersIn(inner, path ? `${path}.${name}` : name));
  }
  if (schema instanceof z.ZodArray) return strangersIn(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return strangersIn(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral || schema instanceof z.ZodNumber) return [];
  return [path];
}

/** Fields of path and query that could hold more than ids, codes, days and numbers. */
export function urlFieldsOf(spec: RouteSpec): string[] {
  const parts = [spec.params, spec.query].flatMap((part) => (part ? [part] : []));
  return parts.flatMap((part) => Object.entries(part.shape as Record<string, z.ZodType>).filter(([, inner]) => !isPlain(inner)).map(([name]) => name));
}

function isPlain(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return isPlain(schema.unwrap() as z.ZodType);
  return ALLOWED.has(schema) || schema instanceof z.ZodEnum || schema instanceof z.ZodNumber || schema instanceof z.ZodUUID;
}
