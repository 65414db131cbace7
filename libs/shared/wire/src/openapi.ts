import * as z from 'zod';
import { type Api, commonRefusals, type RefusalTable, type RouteSpec } from './route';

type Json = Record<string, unknown>;

/** OpenAPI 3.1 of one context, from the same value the server routes by. */
export function openapi(contract: Api, serverUrl = '/'): Json {
  const paths: Record<string, Json> = {};
  for (const [name, spec] of Object.entries(contract.routes)) {
    const path = spec.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [spec.method.toLowerCase()]: operation(contract, name, spec) };
  }
  return {
    openapi: '3.1.1',
    info: { title: contract.title, version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: serverUrl }],
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: problemSchema },
    },
  };
}

function operation(contract: Api, name: string, spec: RouteSpec): Json {
  const parameters = [
    ...fieldsOf(spec.params).map(([field, schema]) => ({ name: field, in: 'path', required: true, schema })),
    ...fieldsOf(spec.query).map(([field, schema, required]) => ({ name: field, in: 'query', required, schema })),
    ...(spec.key === 'required' ? [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', maxLength: 200 } }] : []),
  ];
  const whoText = spec.who === 'public' ? 'anybody' : spec.who.join(', ');
  return {
    operationId: `${contract.context}.${name}`,
    summary: spec.summary,
    description: `Who: ${whoText}.${spec.stepUp ? ' Needs step-up.' : ''} Refusals: ${spec.refusals.join(', ') || 'none of its own'}.`,
    tags: [contract.context],
    ...(spec.who === 'public' ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...bodyOf(spec),
    responses: { [String(spec.status ?? 200)]: success(spec), ...problems(contract.refusals, spec) },
  };
}

function bodyOf(spec: RouteSpec): Json {
  if (spec.file) {
    const content = Object.fromEntries(spec.file.types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]));
    return { requestBody: { required: true, content } };
  }
  if (!spec.body) return {};
  return { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(spec.body, 'input') } } } };
}

function success(spec: RouteSpec): Json {
  if (spec.reply === 'download') {
    return { description: 'The file.', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } };
  }
  if (spec.reply === 'rows') {
    return { description: 'One JSON value a line.', content: { 'application/x-ndjson': { schema: spec.row ? jsonSchema(spec.row, 'input') : {} } } };
  }
  return { description: 'Done.', content: { 'application/json': { schema: jsonSchema(spec.reply, 'input') } } };
}

/** The common codes that a route of this kind can answer. */
export function commonCodesOf(spec: RouteSpec): string[] {
  const always = ['input.malformed', 'rate.limited', 'service.busy', 'database.unavailable', 'outcome.unknown', 'facts.pending', 'thing.unknown'];
  // A body is read before it is known whether the route has any use for one.
  const body = ['input.not-json', 'body.too-large', 'content-type.unsupported'];
  const signed = spec.who === 'public' ? [] : ['token.missing', 'token.invalid', 'token.expired', 'account.closed', 'session.ended', 'role.denied'];
  const keyed = spec.key ? ['key.missing', 'key.reused', 'key.in-flight'] : [];
  // A path that is no text at all names no route.
  const path = spec.params ? ['route.unknown'] : [];
  return [...always, ...path, ...body, ...signed, ...keyed, ...(spec.stepUp ? ['step-up.required'] : [])];
}

function problems(table: RefusalTable, spec: RouteSpec): Json {
  const byStatus = new Map<number, string[]>();
  for (const refusalCode of [...spec.refusals, ...commonCodesOf(spec)]) {
    const entry = table[refusalCode] ?? (commonRefusals as RefusalTable)[refusalCode];
    if (entry) byStatus.set(entry.status, [...(byStatus.get(entry.status) ?? []), refusalCode]);
  }
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const answers = [...byStatus].map(([status, codes]) => [String(status), { description: [...new Set(codes)].join(', '), content }]);
  return { ...Object.fromEntries(answers), '500': { description: 'A fault, logged under the correlation id.', content } };
}

function fieldsOf(schema: z.ZodObject | undefined): [string, Json, boolean][] {
  if (!schema) return [];
  const whole = jsonSchema(schema, 'input') as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(whole.properties ?? {}).map(([name, field]) => [name, field, (whole.required ?? []).includes(name)]);
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' }) as Json;
  return rest;
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'facts', 'cites', 'correlation'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'A sentence a person can act on' },
    code: { type: 'string', description: 'Stable refusal code' },
    facts: { type: 'object' },
    cites: { type: 'array', items: { type: 'string' }, description: 'Rules, or the word configured' },
    correlation: { type: 'string' },
    issues: { type: 'array', items: { type: 'object', properties: { path: { type: 'string' }, reason: { type: 'string' } } } },
  },
};
