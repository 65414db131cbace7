import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { certificateApi } from '@jiquan/certificate-contract';
import { identityApi } from '@jiquan/identity-contract';
import { addMilliseconds, type Day, type Instant, startOf } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { trainingApi } from '@jiquan/training-contract';
import { voucherApi } from '@jiquan/voucher-contract';
import { type Api, client, type Client } from '@jiquan/wire';

export const contracts = { identity: identityApi, voucher: voucherApi, training: trainingApi, certificate: certificateApi, settlement: settlementApi };
export type ContextName = keyof typeof contracts;
export const contextNames = Object.keys(contracts) as ContextName[];
export type Urls = Readonly<Record<ContextName, string>>;
export type Clients = { readonly [Name in ContextName]: Client<(typeof contracts)[Name]> };

/** A 503 is asked again for so long; after that the story fails, loudly. */
const PATIENCE_MILLISECONDS = 120_000;
const PAUSE_MILLISECONDS = 250;
/** A provider that is out is given time: identity brakes whoever asks for the same person too often. */
const PROVIDER_PAUSE_MILLISECONDS = 4_000;

export interface Told {
  readonly who: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly code: string | undefined;
}

/** An installation as people outside see it: addresses and nothing else. No story holds a database credential. */
export class World {
  /** Refusals met so far, by code. */
  readonly refusals = new Map<string, number>();
  /** Told of every answer, for stories that print what they do. */
  listener: ((told: Told) => void) | undefined;
  /** What was refused in the look that is under way: it counts if it was the last one. */
  private readonly looking = new AsyncLocalStorage<string[]>();

  constructor(
    readonly urls: Urls,
    /** Where the simulators of the systems outside listen. */
    readonly simulators: { readonly realName: string; readonly querySystem: string },
  ) {}

  clients(who: string, token: () => Promise<string | undefined>): Clients {
    const made = contextNames.map((name) => [name, this.clientOf(contracts[name], name, who, token)]);
    return Object.fromEntries(made) as unknown as Clients;
  }

  get anybody(): Clients {
    return this.clients('anybody', () => Promise.resolve(undefined));
  }

  private clientOf(contract: Api, name: ContextName, who: string, token: () => Promise<string | undefined>): Client<Api> {
    const send: typeof fetch = (url, init) => this.send(String(url), init ?? {}, who, token);
    return client(contract, { baseUrl: this.urls[name], fetch: send });
  }

  /** Sends with an idempotency key that stays the same over every retry, so that asking again does nothing twice. */
  private async send(url: string, init: RequestInit, who: string, token: () => Promise<string | undefined>): Promise<Response> {
    const headers = { 'idempotency-key': newId(), ...(init.headers as Record<string, string>) };
    const patientUntil = Date.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      const bearer = await token();
      const whole = { ...init, headers: bearer ? { ...headers, authorization: `Bearer ${bearer}` } : headers };
      // In a test an error of the connection is no instance of the Error that is known here.
      const { response, error } = await fetch(url, whole).then((answer) => ({ response: answer, error: undefined }), (failed: unknown) => ({ response: undefined, error: failed }));
      const code = !response || response.ok ? undefined : await codeOf(response);
      const again = !response || response.status === 503 || code === 'key.in-flight';
      if (!again || Date.now() >= patientUntil) {
        if (!response) throw error;
        this.note({ who, method: init.method ?? 'GET', path: new URL(url).pathname, status: response.status, code });
        return response;
      }
      await wait(code === 'provider.unavailable' ? PROVIDER_PAUSE_MILLISECONDS : PAUSE_MILLISECONDS);
    }
  }

  private note(told: Told): void {
    if (told.code) this.count(told.code);
    this.listener?.(told);
  }

  private count(code: string): void {
    const look = this.looking.getStore();
    if (look) look.push(code);
    else this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }

  /** Asks until the answer is there; events need a moment to travel. What was refused until then counts as not asked. */
  async until<Value>(what: string, look: () => Promise<Value | undefined | false>): Promise<Value> {
    const patientUntil = Date.now() + PATIENCE_MILLISECONDS;
    do {
      const refused: string[] = [];
      const found = await this.looking.run(refused, look);
      if (found !== undefined && found !== false) {
        for (const code of refused) this.count(code);
        return found;
      }
      await wait(PAUSE_MILLISECONDS);
    } while (Date.now() < patientUntil);
    throw new Error(`waited in vain for: ${what}`);
  }

  /** The latest of the business clocks. */
  async now(): Promise<Instant> {
    const clockOf = async (name: ContextName) => ((await (await fetch(`${this.urls[name]}/${name}/operations/clock`)).json()) as { now: Instant }).now;
    const clocks = await this.until('the clocks', () => Promise.all(contextNames.map(clockOf)).catch(() => undefined));
    return clocks.sort().at(-1) as Instant;
  }

  /** Every context's business clock to the morning of a day; one that is past it stays. */
  async morningOf(day: Day, administrator: () => Promise<string | undefined>): Promise<void> {
    const to = addMilliseconds(startOf(day), 8 * 3_600_000);
    // Contexts of one process share one clock.
    const clocks = new Map(contextNames.map((name) => [this.urls[name], name]));
    await Promise.all([...clocks.values()].map((name) => this.advance(name, to, administrator)));
  }

  private async advance(name: ContextName, to: Instant, administrator: () => Promise<string | undefined>): Promise<void> {
    const url = `${this.urls[name]}/${name}/operations/clock`;
    const response = await this.send(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ to }) }, 'administrator', administrator);
    if (!response.ok && (await codeOf(response)) !== 'clock.backwards') throw new Error(`the clock of ${name} did not move: ${await response.text()}`);
  }

  async simulate(which: 'realName' | 'querySystem', path: string, body: unknown): Promise<void> {
    const response = await fetch(`${this.simulators[which]}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  }
}

async function codeOf(response: Response): Promise<string | undefined> {
  try {
    return ((await response.clone().json()) as { code?: string }).code;
  } catch {
    return undefined;
  }
}
