import { statementPayload } from '@jiquan/identity-contract';
import { isRefusal, refuse, voucherNumber } from '@jiquan/kernel';
import { Attestations, type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import { apply } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { CampaignTable } from '../campaign/campaign.table';
import { rulesOf } from '../finding/rules-of';
import { peopleOf } from './people';
import { shownVoucher } from './shown';
import { VoucherTable } from './voucher.table';

type Route = typeof voucherApi.routes.apply;

@Serves(voucherApi.routes.apply)
export class ApplyController implements Handler<Route> {
  constructor(
    private readonly work: Work,
    private readonly attestations: Attestations,
  ) {}

  async handle(input: InputOf<Route>, call: Call) {
    const { person } = call.caller;
    if (!person) return refuse('role.denied');
    const statement = await this.attestations.verify(input.statement, 'statement', statementPayload);
    return this.work.run(call, async (tx) => {
      const campaign = await tx.get(CampaignTable, input.campaign);
      if (!campaign) return refuse('thing.unknown', { campaign: input.campaign });
      const people = await peopleOf(tx, campaign, [person]);
      const own = people.own.get(person);
      if (own) return shownVoucher(own);
      if (isRefusal(statement)) return statement;
      const born = { id: tx.newId(), number: voucherNumber(tx.random60()) };
      const facts = { campaign, ruleSet: rulesOf(campaign), person, occupation: input.occupation, statement, personFrozen: people.frozen.has(person), live: people.live.get(person) ?? [] };
      const voucher = apply({ ...facts, ...born }, tx.now);
      if (isRefusal(voucher)) return voucher;
      tx.about({ voucher: voucher.id, campaign: campaign.id });
      const [made] = await tx.insertNew(VoucherTable, [voucher]);
      if (made) return shownVoucher(made);
      // Somebody was quicker: this person in another request, or for another campaign.
      const first = await tx.one(VoucherTable, { holder: person, campaign: campaign.id });
      return first ? shownVoucher(first) : refuse('voucher.already-held', { occupation: input.occupation }, ['A-02']);
    });
  }
}
