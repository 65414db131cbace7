import { createCipheriv, createDecipheriv, createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import type { CryptoSuite, Signer, SigningKey } from './suite';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MARK = 1;
export const ISSUER = 'jiquan';

/** AES-256-GCM, HMAC-SHA-256, Ed25519. */
export class InternationalSuite implements CryptoSuite {
  readonly mark = MARK;

  newKey(): Buffer {
    return randomBytes(KEY_BYTES);
  }

  seal(key: Buffer, plain: Buffer, place: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([Buffer.of(MARK), nonce, cipher.getAuthTag(), body]);
  }

  open(key: Buffer, sealed: Buffer, place: string): Buffer {
    if (sealed[0] !== MARK) throw new Error(`sealed by suite ${sealed[0]}, not by this one`);
    const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
    const tag = sealed.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  }

  keyedHash(key: Buffer, text: string): string {
    return createHmac('sha256', key).update(text, 'utf8').digest('hex');
  }

  newSigningKey(): SigningKey {
    const { privateKey } = generateKeyPairSync('ed25519');
    return { kid: `ed25519-${randomBytes(6).toString('hex')}`, jwk: privateKey.export({ format: 'jwk' }) as Record<string, unknown> };
  }

  signer(key: SigningKey): Signer {
    const secret = createPrivateKey({ key: key.jwk as never, format: 'jwk' });
    const publicJwk = createPublicKey(secret).export({ format: 'jwk' });
    return {
      kid: key.kid,
      publicJwk: { ...publicJwk, kid: key.kid, alg: 'EdDSA', use: 'sig' },
      sign: (kind, payload, times) =>
        new SignJWT({ ...payload })
          .setProtectedHeader({ alg: 'EdDSA', typ: kind, kid: key.kid })
          .setIssuer(ISSUER)
          .setIssuedAt(times.issuedAt)
          .setExpirationTime(times.expiresAt)
          .sign(secret),
    };
  }
}

