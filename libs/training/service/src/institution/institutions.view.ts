import type { Day } from '@jiquan/kernel';
import { type Call, type Handler, type Rows, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { type Institution, type Listing, liesWithin, occupationsOn, type Sanction, standingOf } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { InstitutionTable, ListingTable, SanctionTable } from './institution.table';

/** An institution as the public list shows it on a day. */
export function shown(one: Institution, listings: readonly Listing[], sanctions: readonly Sanction[], today: Day) {
  const newest = [...listings].sort((a, b) => b.year - a.year)[0];
  return {
    institution: one.id,
    name: one.name,
    kind: one.kind,
    division: one.division,
    creditCode: one.creditCode,
    standing: standingOf(sanctions, listings, today),
    years: listings.map(({ year }) => year),
    occupations: newest ? occupationsOn(newest, today < newest.listedOn ? newest.listedOn : today) : [],
  };
}

@Serves(trainingApi.routes.institutions)
export class InstitutionsView implements Handler<typeof trainingApi.routes.institutions> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof trainingApi.routes.institutions>, _call: Call) {
    return this.work.read(async (rows) => {
      const found = await this.page(rows, input);
      const ids = found.map(({ id }) => id);
      const listings = await rows.find(ListingTable, { institution: ids });
      const sanctions = await rows.find(SanctionTable, { institution: ids });
      const of = <T extends { institution: string }>(all: readonly T[], id: string) => all.filter(({ institution }) => institution === id);
      return { institutions: found.map((one) => shown(one, of(listings, one.id), of(sanctions, one.id), this.work.clock.today())) };
    });
  }

  /** A county's catalogue is a few hundred rows; the filter reads them in id order and stops at the limit. */
  private async page(rows: Rows, { after, limit, year, division }: InputOf<typeof trainingApi.routes.institutions>) {
    const listed = year === undefined ? undefined : new Set((await rows.find(ListingTable, { year })).map(({ institution }) => institution));
    const all = await rows.find(InstitutionTable, {}, { after });
    return all.filter((one) => (!listed || listed.has(one.id)) && (!division || liesWithin(one.division, division))).slice(0, limit);
  }
}
