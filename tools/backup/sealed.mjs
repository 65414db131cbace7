import { createCipheriv, createDecipheriv, createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Refused } from './refused.mjs';

/** 128 MiB and a third of a second for each guess at the passphrase. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };
const CHECK = 'jiquan passphrase';

/** Two keys of one passphrase: one hides the secrets, the other signs the list of files. */
export async function keysOf(passphrase, salt) {
  const both = await promisify(scrypt)(passphrase.normalize('NFC'), Buffer.from(salt, 'base64'), 64, COST);
  return { hide: both.subarray(0, 32), sign: both.subarray(32) };
}

export async function newKeys(passphrase) {
  const salt = randomBytes(16).toString('base64');
  const keys = await keysOf(passphrase, salt);
  return { keys, salt, check: signed(keys, CHECK) };
}

/** Tells a wrong passphrase from a damaged file. */
export async function sameKeys(passphrase, { salt, check }) {
  const keys = await keysOf(passphrase, salt);
  if (isSigned(keys, CHECK, check)) return keys;
  throw new Refused('This is not the passphrase the backup was made with. Nothing was restored.');
}

export function signed(keys, text) {
  return createHmac('sha256', keys.sign).update(text).digest('hex');
}

export function isSigned(keys, text, signature) {
  const [expected, given] = [Buffer.from(signed(keys, text), 'hex'), Buffer.from(String(signature), 'hex')];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

export function hide(keys, bytes) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keys.hide, nonce);
  const hidden = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]);
}

/** Throws when a single bit is not as it was. */
export function show(keys, hidden) {
  const decipher = createDecipheriv('aes-256-gcm', keys.hide, hidden.subarray(0, 12));
  decipher.setAuthTag(hidden.subarray(12, 28));
  return Buffer.concat([decipher.update(hidden.subarray(28)), decipher.final()]);
}

/** Files and folders under a data folder that hold secrets, with their contents; what is not there is left out. */
export function secretsIn(folder, names) {
  return names.flatMap((name) => read(folder, name));
}

function read(folder, name) {
  const at = join(folder, name);
  const stat = lstatSync(at, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return readdirSync(at).sort().flatMap((child) => read(folder, join(name, child)));
  return stat?.isFile() ? [{ path: name, content: readFileSync(at).toString('base64') }] : [];
}
