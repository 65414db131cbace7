import type { Said } from '@jiquan/certificate-domain';
import { Settings } from '@jiquan/platform';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import type { CertificateSettings } from '../settings';

/** The national or provincial query system. Always asked outside a transaction; whatever goes wrong there is `down`. */
export abstract class QuerySystemDoor {
  abstract ask(number: string, person: string): Promise<Said>;
}

const entry = z.object({
  kind: z.string(),
  occupation: z.string(),
  level: z.string().nullable(),
  issuer: z.string(),
  issuedOn: z.string(),
  status: z.enum(['valid', 'revoked']),
  revokedOn: z.string().nullable(),
  sameHolder: z.boolean(),
});
const reply = z.union([z.object({ found: z.literal(false) }), z.object({ found: z.literal(true), entry })]);

@Injectable()
export class HttpQuerySystemDoor extends QuerySystemDoor {
  constructor(private readonly settings: Settings<CertificateSettings>) {
    super();
  }

  async ask(number: string, person: string): Promise<Said> {
    const { querySystemUrl, querySystemTimeoutMs } = this.settings.values;
    try {
      const response = await fetch(new URL('/query', querySystemUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ number, person }),
        signal: AbortSignal.timeout(querySystemTimeoutMs),
      });
      const parsed = reply.safeParse(response.ok ? await response.json() : undefined);
      if (!parsed.success) return 'down';
      return parsed.data.found ? parsed.data.entry : 'not-found';
    } catch {
      return 'down';
    }
  }
}
