/** Deeper than any form a person fills in, far shallower than what makes a parser or a printer run out of stack. */
const DEPTH = 32;

export interface Unstorable {
  readonly path: string;
  readonly reason: string;
}

/** PostgreSQL keeps neither U+0000 nor half a surrogate pair: such text is refused at the door, whatever the schema says of it. */
export function unstorable(value: unknown, path: readonly string[] = []): Unstorable | undefined {
  if (path.length > DEPTH) return { path: path.slice(0, DEPTH).join('.'), reason: 'nested too deeply' };
  if (typeof value === 'string') return unstorableText(value, path);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const wrong = unstorableText(key, path) ?? unstorable(part, [...path, key]);
    if (wrong) return wrong;
  }
  return undefined;
}

function unstorableText(text: string, path: readonly string[]): Unstorable | undefined {
  if (text.includes('\u0000')) return { path: path.join('.'), reason: 'holds U+0000' };
  if (/\p{Surrogate}/u.test(text)) return { path: path.join('.'), reason: 'holds half a character' };
  return undefined;
}
