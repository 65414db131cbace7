import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InternationalSuite } from './international.suite';
import { createKeys, newKeys, readKeys } from './key-ring';
import { hashPassword, newOneTimePassword, passwordFits } from './passwords';
import { otpCode, stepOfCode } from './totp';
import { Vault } from './vault';

describe('the suite', () => {
  const suite = new InternationalSuite();
  const key = suite.newKey();

  it('opens what it sealed, at its place and with its key only', () => {
    const sealed = suite.seal(key, Buffer.from('王芳'), 'person:1:name');
    expect(suite.open(key, sealed, 'person:1:name').toString()).toBe('王芳');
    expect(() => suite.open(key, sealed, 'person:2:name')).toThrow();
    expect(() => suite.open(suite.newKey(), sealed, 'person:1:name')).toThrow();
    for (const at of [0, 1, 13, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] as number) ^ 1;
      expect(() => suite.open(key, changed, 'person:1:name')).toThrow();
    }
    expect(suite.seal(key, Buffer.from('王芳'), 'person:1:name')).not.toEqual(sealed);
  });

  it('hashes under a key: the same under one, another under another', () => {
    expect(suite.keyedHash(key, 'x')).toBe(suite.keyedHash(key, 'x'));
    expect(suite.keyedHash(key, 'x')).not.toBe(suite.keyedHash(suite.newKey(), 'x'));
  });
});

describe('keys', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'jiquan-keys-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are made once, readable by their owner alone, with the public half beside them', () => {
    const first = createKeys(folder);
    const text = readFileSync(first.keysFile, 'utf8');
    expect(first.created).toBe(true);
    expect(statSync(first.keysFile).mode & 0o777).toBe(0o600);
    expect(createKeys(folder)).toEqual({ ...first, created: false });
    expect(readFileSync(first.keysFile, 'utf8')).toBe(text);
    expect(JSON.parse(readFileSync(first.jwksFile, 'utf8'))).toEqual(readKeys(text).jwks());
    expect(readFileSync(first.jwksFile, 'utf8')).not.toContain('"d"');
  });

  it('may be followed by new ones: what an older master key wrapped still opens', () => {
    const written = newKeys();
    const person = '00000000-0000-7000-8000-000000000001';
    const { row } = new Vault(readKeys(JSON.stringify(written))).newPersonKey(person);
    const master = { current: 2, keys: { ...written.master.keys, '2': newKeys().master.keys['1'] as string } };
    const later = new Vault(readKeys(JSON.stringify({ ...written, master })));
    expect(later.newPersonKey(person).row.masterVersion).toBe(2);
    const rows = { find: () => Promise.resolve([row]) };
    return expect(later.personKey(rows as never, person)).resolves.toHaveLength(32);
  });

  it('a missing version is a fault that names it', () => {
    expect(() => readKeys(JSON.stringify(newKeys())).master(9)).toThrow('master key 9');
    expect(() => readKeys('{"suite":"international"}')).toThrow();
  });
});

describe('passwords and codes', () => {
  it('a password fits its own hash, and nobody’s fits none', async () => {
    const stored = await hashPassword('a-good-password-1');
    expect(stored).toMatch(/^\$argon2id\$/);
    expect(await passwordFits(stored, 'a-good-password-1')).toBe(true);
    expect(await passwordFits(stored, 'a-good-password-2')).toBe(false);
    expect(await passwordFits(null, 'nobody has this password')).toBe(false);
    expect(await passwordFits(undefined, 'x')).toBe(false);
  });

  it('one-time passwords are long, readable and never the same', () => {
    const some = new Set(Array.from({ length: 100 }, newOneTimePassword));
    expect(some.size).toBe(100);
    for (const each of some) expect(each).toMatch(/^([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}$/);
  });

  // RFC 6238, appendix B, SHA-1, the last six of its eight digits.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('the code at %d is that of the standard', (seconds, code) => {
    expect(otpCode(secret, seconds * 1000)).toBe(code);
  });

  it('takes a code one step off and no further', () => {
    const at = 1_600_000_005_000;
    const step = Math.floor(at / 30_000);
    expect([-2, -1, 0, 1, 2].map((off) => stepOfCode(secret, otpCode(secret, at + off * 30_000), at))).toEqual([undefined, step - 1, step, step + 1, undefined]);
    expect(stepOfCode(secret, 'abc', at)).toBeUndefined();
  });
});
