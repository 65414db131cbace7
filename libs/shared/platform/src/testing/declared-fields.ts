import type { EventType } from '@jiquan/wire';
import * as z from 'zod';

interface Schema {
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** The fields that an event declares in one of its parts: `payload`, `payload.roster[]`. */
export function declaredFields(event: EventType, part: string): string[] {
  let schema = z.toJSONSchema(event.payload, { io: 'input' }) as Schema;
  for (const step of part.split('.').slice(1)) {
    const inner = open(schema).properties?.[step.replace('[]', '')] as Schema;
    schema = step.endsWith('[]') ? (open(inner).items as Schema) : inner;
  }
  return Object.keys(open(schema).properties ?? {});
}

/** What it is when it is not null. */
function open(schema: Schema): Schema {
  return schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
}
