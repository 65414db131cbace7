/**
 * Every rule the five documents hold, by family: 227, of which a letter marks what one sentence became in different years
 * or documents. And the nine invariants, which no document states and without which the stated rules would not hold.
 */
const families = {
  'R-ELIG': '01 02a 02b 03 04 05a 05b 05c 06 07a 07b 07c 07d 07e 08a 08b 09 10 11 12',
  'R-CLASS': '01 02 03 04 05 06 07 08 09 10 11 12 13a 13b 14a 14b 15 16 17 18 19 20 21',
  'R-TEACH': '01a 01b 01c 02 03 04 05 06',
  'R-ATT': '01 02 03a 03b 04 05 06 07a 07b 08 09 10a 10b 10c 11 12 13 14',
  'R-ONL': '01 02 03 04 05 06 07 08 09 10a 10b 10c 11 12 13 14a 14b 15',
  'R-ASM': '01a 01b 01c 02a 02b 02c 03 04a 04b 04c 05 06 07 08 09 10 11a 11b 12 13 14 15a 15b 16 17 18 19 20 21 22 23 24',
  'R-CERT': '01 02 03 04 05 06 07 08 09a 09b 10 11 12 13 14 15',
  'R-VCH': '01 02 03 04 05 06 07 08 09',
  'R-SUB': '01 02 03 04 05 06 07 08 09 10 11 12 13 14',
  'R-SET': '01 02 03a 03b 03c 04 05 06 07 08 09 10a 10b 10c 11 12 13 14 15 16 17 18 19 20 21 22 23',
  'R-INST': '01 02 03 04 05 06a 06b 06c 06d 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23',
  'R-REP': '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16',
  INF: '01 02 03 04 05 06 07 08 09',
} as const;

export type Family = keyof typeof families;

const idsOfFamily = ([family, numbers]: readonly [string, string]) =>
  [family, numbers.split(' ').map((number) => `${family}-${number}`)] as const;

/** The ids of each family, in the order of the catalogue. */
export const catalogue: Readonly<Record<string, readonly string[]>> = Object.fromEntries(Object.entries(families).map(idsOfFamily));

export const catalogueIds: readonly string[] = Object.values(catalogue).flat();

/** What the documents leave open, from the first to the last. */
export const ambiguityIds: readonly string[] = Array.from({ length: 77 }, (_, at) => `A-${String(at + 1).padStart(2, '0')}`);

/** `R-ASM-04` names `R-ASM-04a` to `R-ASM-04c` together, where the year does not matter. */
const groups = new Set(catalogueIds.map((id) => id.replace(/[a-z]$/, '')));
const known = new Set([...catalogueIds, ...ambiguityIds]);

/** The ids an id stands for: itself, those of its group, or none where there is no such id. */
export function idsOf(id: string): readonly string[] {
  if (known.has(id)) return [id];
  return groups.has(id) ? catalogueIds.filter((one) => one.replace(/[a-z]$/, '') === id) : [];
}
