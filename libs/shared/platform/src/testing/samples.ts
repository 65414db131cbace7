import * as z from 'zod';
import type { Seeded } from './random';

interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
}

/** Texts that fit the patterns of this house: codes, days, moments, hashes, shares, numbers of persons and organisations. */
const TEXTS = ['A1', '2023-03-01', '2023-03-01T01:00:00.000Z', 'a'.repeat(64), '0.5', '410900', '1', '13800138000', '11010519491231002X', '91350100M000100Y43', 'CN-HA', 'a@b.cn', 'http://localhost/'];

/** A request that has the form a schema asks for, as far as its JSON schema tells; about things that do not exist. */
export function sampleOf(schema: z.ZodObject | undefined, random: Seeded): Record<string, unknown> {
  if (!schema) return {};
  return sample(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline', cycles: 'ref' }) as Shape, random) as Record<string, unknown>;
}

function sample(shape: Shape, random: Seeded): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return random.pick(shape.enum);
  const [first] = shape.anyOf ?? shape.oneOf ?? [];
  if (first) return sample(first, random);
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((each) => sample(each, random)));
  if (shape.type === 'string') return textOf(shape, random);
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(shape.minimum ?? 1, 1);
  if (shape.type === 'boolean') return random.next() < 0.5;
  if (shape.type === 'array') return Array.from({ length: Math.max(shape.minItems ?? 0, 1) }, () => sample(shape.items ?? {}, random));
  if (shape.type === 'object') return Object.fromEntries(Object.entries(shape.properties ?? {}).map(([name, each]) => [name, sample(each, random)]));
  return null;
}

function textOf(shape: Shape, random: Seeded): string {
  if (shape.format === 'uuid') return random.uuid();
  const pattern = new RegExp(shape.pattern ?? '', 'u');
  return (shape.pattern || shape.format ? TEXTS : ['词语']).find((text) => pattern.test(text)) ?? 'x'.repeat(Math.max(1, shape.minLength ?? 1));
}
