import { addMilliseconds, type Instant, instant } from '@jiquan/kernel';
import { type AccessPayload, SystemClock } from '@jiquan/platform';
import { Injectable } from '@nestjs/common';
import { KeyRing } from './key-ring';
import type { Signer } from './suite';

export interface Issued {
  readonly token: string;
  readonly expiresAt: Instant;
}

/** Signs what identity says: access tokens, statements, presence. The kind stands in `typ`, so none passes for another. */
@Injectable()
export class TokenIssuer {
  private readonly signer: Signer;

  constructor(
    ring: KeyRing,
    private readonly clock: SystemClock,
  ) {
    this.signer = ring.suite.signer(ring.signingKey);
  }

  access(payload: AccessPayload, seconds: number): Promise<Issued> {
    return this.issue('access', payload, seconds);
  }

  async issue(kind: 'access' | 'statement' | 'presence', payload: Readonly<Record<string, unknown>>, seconds: number): Promise<Issued> {
    const issuedAt = Math.floor(Date.parse(this.clock.now()) / 1000);
    const expiresAt = issuedAt + seconds;
    const token = await this.signer.sign(kind, payload, { issuedAt, expiresAt });
    return { token, expiresAt: addMilliseconds(instant(issuedAt * 1000), seconds * 1000) };
  }
}
