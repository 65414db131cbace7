const BLOCK_BYTES = 64;

/** The first 32 bits of the fractional parts of the roots of the first primes, as FIPS 180-4 defines its constants. */
function fractions(count: number, root: (prime: number) => number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) prime = false;
    if (prime) found.push(Math.floor((root(candidate) % 1) * 2 ** 32) | 0);
  }
  return found;
}

const ROUND_CONSTANTS = fractions(64, Math.cbrt);
const INITIAL_HASH = fractions(8, Math.sqrt);

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function padded(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 9) / BLOCK_BYTES) * BLOCK_BYTES;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(length - 4, (message.length << 3) >>> 0);
  return view;
}

function schedule(view: DataView, offset: number): number[] {
  const words: number[] = [];
  for (let at = 0; at < 16; at++) words.push(view.getInt32(offset + at * 4));
  for (let at = 16; at < 64; at++) {
    const near = words[at - 2] as number;
    const far = words[at - 15] as number;
    const small1 = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
    const small0 = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
    words.push(((words[at - 16] as number) + small0 + (words[at - 7] as number) + small1) | 0);
  }
  return words;
}

function compress(hash: readonly number[], words: readonly number[]): number[] {
  let [a, b, c, d, e, f, g, h] = hash as [number, number, number, number, number, number, number, number];
  for (let round = 0; round < 64; round++) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const first = (h + big1 + chosen + (ROUND_CONSTANTS[round] as number) + (words[round] as number)) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + big0 + majority) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + (hash[at] as number)) | 0);
}

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as hex. It is here because a pin has to be computed and checked in pure code,
 * by every context alike; handing the hasher in would let two callers hash the same rule set differently.
 */
export function sha256(text: string): string {
  const view = padded(new TextEncoder().encode(text));
  let hash = INITIAL_HASH;
  for (let offset = 0; offset < view.byteLength; offset += BLOCK_BYTES) hash = compress(hash, schedule(view, offset));
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
