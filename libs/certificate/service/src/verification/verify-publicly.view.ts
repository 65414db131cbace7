import { certificateApi } from '@jiquan/certificate-contract';
import { maskNumber, readNumber } from '@jiquan/certificate-domain';
import { type Handler, RateLimiter, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { BodyTable } from '../body/body.table';
import { CertificateTable } from '../certificate/certificate.table';
import { unknown } from '../office';

const spec = certificateApi.routes.verifyPublicly;

/** A number is tried with few days of issue a minute, and the whole county with few numbers a second. */
const PER_NUMBER = 5;
const PER_PROCESS = 600;

@Serves(spec)
export class VerifyPubliclyView implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly limiter: RateLimiter,
  ) {}

  async handle(input: InputOf<typeof spec>) {
    const { number } = readNumber(input.number, 'SKILL_LEVEL', '');
    const braked = this.limiter.take('public-verification', PER_PROCESS) ?? this.limiter.take(`public-verification ${number}`, PER_NUMBER);
    if (braked) return braked;
    return this.work.read(async (rows) => {
      const body = await rows.one(BodyTable, { code: input.issuer });
      const certificate = body && (await rows.one(CertificateTable, { body: body.id, number, issuedOn: input.issuedOn }));
      // Which of the three was wrong is not said: it would help somebody who guesses.
      if (!certificate) return unknown('certificate');
      const { kind, occupation, catalogueEdition, level, issuedOn, state, verifiedAsOf } = certificate;
      return { number: maskNumber(certificate.number), issuer: body.name, kind, occupation, catalogueEdition, level, issuedOn, state, verifiedAsOf };
    });
  }
}
