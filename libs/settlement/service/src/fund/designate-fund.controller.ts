import { type Fen, isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import type { Finding } from '@jiquan/policy';
import { settlementApi } from '@jiquan/settlement-contract';
import { designateFund, type Fund, judgeFund } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { keepFindings } from '../finding/finding.table';
import { rulesOn } from '../finding/rules-of';
import { rederive } from '../entitlement/rederive';
import { hold } from '../remembered/holds';
import { standing, unknownThing } from '../standing';
import { FundDesignationTable } from './designation.table';
import { FundTable } from './fund.table';

const spec = settlementApi.routes.designateFund;

/** From here on what is payable without a voucher is this fund's, at the amounts of its division; lines that were born stay where they are. */
@Serves(spec)
export class DesignateFundController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const { division, purpose, document } = input;
      tx.about({ fund: input.fund });
      // Fund and table price together, so they are one lock.
      await hold(tx, { alone: [['tariffs', '']] });
      const fund = await tx.get(FundTable, input.fund);
      if (!fund) return unknownThing();
      const [latest] = await tx.find(FundDesignationTable, { division, purpose }, { order: '-revision', limit: 1 });
      const wanted = { id: tx.newId(), division, purpose, document, revision: (latest?.revision ?? 0) + 1, fund: fund.id, fundDivision: fund.division };
      const designation = designateFund({ ...(await standing(tx, call)), designation: wanted, current: latest?.fund }, tx.now);
      if (isRefusal(designation)) return designation;
      await tx.insert(FundDesignationTable, designation);
      tx.about({ designation: designation.id });
      await keepFindings(tx, 'fund-designated', designation.id, await judged(tx, division, fund, document));
      await rederive(tx, { purpose, division });
      return { designation: designation.id, revision: designation.revision };
    });
  }
}

/** By the documents in force where it pays, beside what is free in the other funds of that division and year. */
async function judged(tx: Tx, division: string, { source, division: owner, year }: Fund, document: string): Promise<Finding[]> {
  const rules = rulesOn(division, tx.today);
  if (!rules) return [];
  const free = await tx.query<{ source: string; freeFen: Fen }>(
    `SELECT fund.source, account.balance_fen AS "freeFen" FROM fund JOIN fund_account AS account ON account.fund = fund.id AND account.kind = 'free' WHERE division = $1 AND year = $2`,
    [owner, year],
  );
  return judgeFund({ source, free, document }, rules);
}
