/** The most a list gives at once. */
export const PAGE = 200;

/** Every row of a list that is given page by page. */
export async function allPages<Row>(page: (after: string | undefined) => Promise<{ readonly rows: readonly Row[]; readonly next: string | null }>): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  for (;;) {
    const { rows: more, next } = await page(after);
    rows.push(...more);
    if (next === null) return rows;
    after = next;
  }
}
