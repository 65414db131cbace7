import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Envelope } from '@jiquan/wire';
import { MessageProviderPact } from '@pact-foundation/pact';
import { type Interaction, type PactFile, pactsWith, partyOf } from './pact-files';
import { end, type Stage } from './stage';
import { pathsOf } from './watched';

type Wanted = (payload: Readonly<Record<string, unknown>>) => boolean;

interface Provider {
  readonly provider: string;
  /** Drives the context by its own commands until it has told everything that anybody listens to. */
  readonly begin: () => Promise<Stage>;
  /** Which row of an event, where the first one is not of the kind that listeners read to the end. */
  readonly which?: Readonly<Record<string, Wanted>>;
}

interface Outcome {
  readonly description: string;
  readonly consumer: string;
  readonly complaints: readonly string[];
}

/**
 * The bytes that were written for real commands are held against every pact in which this context is the one who tells.
 * One test for an event, whoever listens to it: a field that is gone is one test that fails.
 */
export function providerPacts({ provider, begin, which = {} }: Provider): void {
  const pacts = pactsWith(provider);
  const names = [...new Set(pacts.flatMap(({ interactions }) => interactions.map(({ description }) => description)))].sort();
  const told = new Map<string, Envelope>();

  describe(`${provider} tells`, () => {
    let stage: Stage | undefined;
    beforeAll(async () => {
      stage = await begin();
      const rows = await stage.app.sql<{ name: string; body: string }>(`SELECT name, body FROM ${provider}.event_log ORDER BY id`);
      for (const { name, body } of rows) {
        const envelope = JSON.parse(body) as Envelope;
        if (!told.has(name) && wanted(which[name], envelope)) told.set(name, envelope);
      }
    });
    afterAll(() => end(stage));

    it('to somebody: its consumers were run before it, and left their pacts', () => expect(names).not.toEqual([]));

    it.each(names)('%s with every field that somebody reads', async (name) => {
      const row = told.get(name);
      if (!row) throw new Error(`${provider} told no ${name}`);
      const outcomes = await verify(only(pacts, name), () => row);
      expect(outcomes.flatMap(({ consumer, complaints }) => complaints.map((complaint) => `${consumer}: ${complaint}`))).toEqual([]);
      expect(outcomes.length).toBeGreaterThan(0);
    });

    it('nothing with a field less: the verifier names whichever goes', async () => {
      const rows = new Map<string, unknown>(told);
      const maimed = pacts.map((pact) => ({ ...pact, interactions: pact.interactions.flatMap((one) => [one, ...withoutEach(one, told.get(one.description), rows)]) }));
      const outcomes = await verify(maimed, (description) => rows.get(description));
      // An event that lacks something as it is has a test of its own that says so.
      const lacking = new Set(outcomes.filter(({ description, complaints }) => told.has(description) && complaints.length > 0).map(({ description }) => description));
      const surprises = outcomes.filter(({ description, complaints }) => !lacking.has(eventOf(description)) && complaints.join() !== missing(description));
      expect(surprises).toEqual([]);
      expect(outcomes).toHaveLength(maimed.flatMap(({ interactions }) => interactions).length);
    });
  });
}

function wanted(which: Wanted | undefined, { payload }: Envelope): boolean {
  return which === undefined || which(payload);
}

const WITHOUT = ' without ';

/** The same interaction once for each field it names, and in `rows` what is told then. The envelope is the same in all. */
function withoutEach(one: Interaction, row: Envelope | undefined, rows: Map<string, unknown>): Interaction[] {
  return pathsOf(one.contents.content.payload, 'payload').map((path) => {
    const description = `${one.description}${WITHOUT}${path}`;
    rows.set(description, without(row, path.split('.')));
    return { ...one, description };
  });
}

function without(part: unknown, [step = '', ...rest]: readonly string[]): unknown {
  if (typeof part !== 'object' || part === null) return part;
  const name = step.replace('[]', '');
  const { [name]: inner, ...others } = part as Record<string, unknown>;
  if (rest.length === 0) return others;
  return { ...others, [name]: step.endsWith('[]') ? (inner as unknown[]).map((item) => without(item, rest)) : without(inner, rest) };
}

function eventOf(description: string): string {
  return description.split(WITHOUT)[0] as string;
}

/** What the verifier says to that: nothing, where nothing is missing. */
function missing(description: string): string {
  const [, path] = description.split(WITHOUT);
  if (path === undefined) return '';
  const steps = path.split('.');
  const field = steps.pop() as string;
  return `${['$', ...steps].join('.')}: Actual map is missing the following keys: ${field}`;
}

function only(pacts: readonly PactFile[], name: string): PactFile[] {
  return pacts.map((pact) => ({ ...pact, interactions: pact.interactions.filter(({ description }) => description === name) })).filter(({ interactions }) => interactions.length > 0);
}

/** Pact's own verifier over these pacts. What is told is asked of it by description. */
async function verify(pacts: readonly PactFile[], tell: (description: string) => unknown): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jiquan-pacts-'));
  try {
    const pactUrls = pacts.map((pact, at) => join(folder, `${at}.json`));
    for (const [at, path] of pactUrls.entries()) writeFileSync(path, JSON.stringify(pacts[at]));
    const descriptions = pacts.flatMap(({ interactions }) => interactions.map(({ description }) => description));
    const messageProviders = Object.fromEntries(descriptions.map((description) => [description, () => Promise.resolve(tell(description))]));
    const verifier = new MessageProviderPact({ provider: pacts[0]?.provider.name ?? partyOf(''), pactUrls, messageProviders, logLevel: 'error' });
    return outcomesOf(await verifier.verify().catch((error: Error) => error.message));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Told {
  readonly interactionResults: readonly {
    readonly consumer: string;
    readonly description: string;
    readonly result: string;
    readonly mismatch?: { readonly mismatches?: readonly { readonly path: string; readonly mismatch: string }[] };
  }[];
}

/** The verifier answers with JSON, whether it is content or throws; of a list it names every place, and here they are one. */
function outcomesOf(answer: unknown): Outcome[] {
  const { interactionResults } = JSON.parse(String(answer)) as Told;
  return interactionResults.map(({ consumer, description, result, mismatch }) => {
    const named = (mismatch?.mismatches ?? []).map((each) => `${each.path.replaceAll(/\[\d+\]/g, '[]')}: ${each.mismatch}`);
    const complaints = result === 'OK' || named.length > 0 ? named : [result];
    return { consumer, description, complaints: [...new Set(complaints)] };
  });
}
