import type { Envelope, Told } from '@jiquan/wire';

export interface HeardOptions {
  readonly id?: string;
  readonly version?: number;
  readonly occurredAt?: string;
}

/** Makes events of other contexts as those would have told them: numbered, and versioned per thing. */
export class Envelopes {
  private heard = 0;
  private readonly versions = new Map<string, number>();

  make(told: Told, now: string, options: HeardOptions): Envelope {
    const context = contextOf(told.name);
    const version = options.version ?? (this.versions.get(told.key) ?? 0) + 1;
    this.versions.set(told.key, version);
    this.heard++;
    return {
      id: options.id ?? `${context}.test-${this.heard}`,
      name: told.name,
      context,
      key: told.key,
      version,
      recordedAt: now,
      occurredAt: options.occurredAt ?? now,
      correlation: `test-${this.heard}`,
      payload: told.payload,
    };
  }
}

const CONTEXTS: Readonly<Record<string, string>> = {
  person: 'identity', account: 'identity', session: 'identity',
  campaign: 'voucher', voucher: 'voucher',
  institution: 'training', class: 'training', enrolment: 'training', training: 'training',
  body: 'certificate', assessment: 'certificate', certificate: 'certificate',
  funding: 'settlement', tariff: 'settlement', entitlement: 'settlement', application: 'settlement', push: 'settlement',
  payment: 'settlement', reverification: 'settlement', recovery: 'settlement', fund: 'settlement',
  demo: 'demo',
};

function contextOf(eventName: string): string {
  const context = CONTEXTS[eventName.split('.')[0] as string];
  if (!context) throw new Error(`which context tells ${eventName}?`);
  return context;
}
