/** Enough to recognise one's own, too little to use: first letter of a name, ends of a document or phone. */
export function maskName(name: string): string {
  const letters = [...name];
  return letters.length < 2 ? '*' : `${letters[0]}${'*'.repeat(letters.length - 1)}`;
}

export function maskDocument(number: string): string {
  return `${'*'.repeat(Math.max(number.length - 4, 0))}${number.slice(-4)}`;
}

export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}

/** Names are compared as people read them: width, case and spaces do not make two of one. */
export function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/[\s.·'’]/g, '').toUpperCase();
  return plain(one) === plain(other);
}
