import { readFileSync } from 'node:fs';
import { type Refusal, refuse } from '@jiquan/kernel';
import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type * as z from 'zod';
import { Unavailable } from './failures';

export type AttestationRefusal = Refusal<'token.invalid' | 'token.expired'>;
const ISSUER = 'jiquan';
const SKEW_SECONDS = 5;

/** `file:/path`, an http address, or the key set itself as JSON. */
export function keySetOf(setting: string): JWTVerifyGetKey {
  if (setting.startsWith('http')) return createRemoteJWKSet(new URL(setting), { cooldownDuration: 2000 });
  try {
    const text = setting.startsWith('file:') ? readFileSync(setting.slice(5), 'utf8') : setting;
    return createLocalJWKSet(JSON.parse(text) as JSONWebKeySet);
  } catch (error) {
    throw new Error('settings: JIQUAN_JWKS is no set of public keys', { cause: error });
  }
}

/** What identity signed: access tokens, statements, presence. Checked by its public keys, without asking anybody. */
export class Attestations {
  constructor(private readonly keys: JWTVerifyGetKey) {}

  /** The payload, when the signature, the kind (`typ`) and the time hold and the payload has the expected form. */
  async verify<S extends z.ZodType>(token: string, kind: string, schema: S): Promise<z.output<S> | AttestationRefusal> {
    try {
      const { payload } = await jwtVerify(token, this.keys, { issuer: ISSUER, typ: kind, algorithms: ['EdDSA'], clockTolerance: SKEW_SECONDS });
      const parsed = schema.safeParse(payload);
      return parsed.success ? parsed.data : refuse('token.invalid', { kind }, ['configured']);
    } catch (error) {
      if (error instanceof errors.JWTExpired) return refuse('token.expired', { kind }, ['configured']);
      if (isAway(error)) throw new Unavailable(refuse('service.busy', {}, ['configured']), error);
      if (error instanceof errors.JOSEError || error instanceof TypeError) return refuse('token.invalid', { kind }, ['configured']);
      throw error;
    }
  }
}

/** The keys could not be fetched: nothing is known to be wrong with the token, and nobody is to be signed out for it. */
function isAway(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout) return true;
  if (error instanceof errors.JOSEError) return error.code === 'ERR_JOSE_GENERIC';
  return /^fetch failed/.test((error as Error).message);
}
