/**
 * All cryptography of identity behind one small interface, so that a certified module or the GM suite
 * (SM4 with HMAC-SM3, SM3, SM2) can take its place without a change above it. Keys are opaque bytes to everybody else.
 */
export interface CryptoSuite {
  /** First byte of everything sealed: a row says by itself which suite opens it. */
  readonly mark: number;
  newKey(): Buffer;
  /** Confidential and unforgeable; `place` (row and field) is bound in, so that a value cannot be moved to another row. */
  seal(key: Buffer, plain: Buffer, place: string): Buffer;
  open(key: Buffer, sealed: Buffer, place: string): Buffer;
  /** Equal texts give equal hashes under one key, and nothing can be learnt from them without it. Hexadecimal. */
  keyedHash(key: Buffer, text: string): string;
  newSigningKey(): SigningKey;
  signer(key: SigningKey): Signer;
}

/** A private JWK with its key id. */
export interface SigningKey {
  readonly kid: string;
  readonly jwk: Readonly<Record<string, unknown>>;
}

export interface Signer {
  readonly kid: string;
  /** The public half as it stands in the JWKS. */
  readonly publicJwk: Readonly<Record<string, unknown>>;
  /** A compact JWS; `kind` is its `typ`, which says what the signature is for. */
  sign(kind: string, payload: Readonly<Record<string, unknown>>, times: { issuedAt: number; expiresAt: number }): Promise<string>;
}
