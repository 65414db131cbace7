import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import type { InputOf } from '@jiquan/wire';
import { PayeeTable } from './payee.table';
import { Vault } from '../crypto/vault';

const spec = settlementApi.routes.payees;
const owners = ['institution', 'assessment-body', 'worker'];

/** The owner's own, or those of an owner an officer names. The account is never shown whole. */
@Serves(spec)
export class PayeesView implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
  ) {}

  handle(input: InputOf<typeof spec>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const own = caller.role === 'worker' ? caller.person : caller.organisation;
      const owner = owners.includes(caller.role) ? own : input.owner;
      const found = owner === undefined ? [] : await rows.find(PayeeTable, { owner }, { after: input.after, limit: input.limit });
      return {
        payees: found.map(({ id, owner: of, sealed, state, proposedAt, effectiveOn, version }) => ({
          payee: id,
          owner: of,
          state,
          lastFour: this.vault.open(sealed, of, id).account.slice(-4),
          proposedAt,
          effectiveOn,
          version,
        })),
        next: found.length === input.limit ? (found.at(-1)?.id ?? null) : null,
      };
    });
  }
}
