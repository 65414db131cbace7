import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { exportJWK, SignJWT } from 'jose';

/** A signing key for one test file, in identity's place. */
export class TestKeys {
  private constructor(
    private readonly secret: KeyObject,
    readonly jwks: string,
  ) {}

  static async create(): Promise<TestKeys> {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const jwk = await exportJWK(publicKey);
    return new TestKeys(privateKey, JSON.stringify({ keys: [{ ...jwk, kid: 'test', alg: 'EdDSA', use: 'sig' }] }));
  }

  sign(kind: string, payload: Readonly<Record<string, unknown>>, seconds = 900): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'EdDSA', typ: kind, kid: 'test' })
      .setIssuer('jiquan')
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(this.secret);
  }
}
