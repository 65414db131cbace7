import { identityApi, STATEMENT_SECONDS, type StatementPayload } from '@jiquan/identity-contract';
import { groupsOn, state, type StatementFacts, studentOn } from '@jiquan/identity-domain';
import { day, isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, RateLimiter, Serves, type Tx, Work } from '@jiquan/platform';
import { byPin } from '@jiquan/policy';
import type { InputOf } from '@jiquan/wire';
import { GroupMemberTable, ListEntryTable } from '../comparison/comparison.table';
import { TokenIssuer } from '../crypto/token-issuer';
import { Vault } from '../crypto/vault';
import { perMinute } from '../limits';
import { personOf } from '../person/people';
import { type PersonRow, PersonTable } from '../person/person.table';
import { type RememberedCampaign, RememberedCampaignTable } from './remembered-campaign.table';
import { StatementTable } from './statement.table';

const spec = identityApi.routes.makeStatement;
type Input = InputOf<typeof spec>;

@Serves(spec)
export class MakeStatementController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
    private readonly issuer: TokenIssuer,
    private readonly limiter: RateLimiter,
  ) {}

  async handle(input: Input, call: Call) {
    const limited = this.limiter.take(`statement:${call.caller.account}`, perMinute.statement);
    if (limited) return limited;
    const answer = await this.work.run(call, async (tx) => {
      tx.about({ person: personOf(call), campaign: input.campaign });
      const campaign = await tx.get(RememberedCampaignTable, input.campaign);
      const person = await tx.get(PersonTable, personOf(call));
      const key = person && (await this.vault.personKey(tx, person.id));
      if (!person || !key) return refuse('person.erased', {}, ['configured']);
      if (!campaign) return refuse('facts.pending', { campaign: input.campaign }, ['configured']);
      const facts = await this.factsOf(tx, person, key, campaign, input);
      if (isRefusal(facts)) return facts;
      const stated = state(facts, tx.now);
      if (isRefusal(stated)) return stated;
      const findings = this.vault.seal(key, person.id, 'findings', JSON.stringify(stated.findings));
      const { audienceHash, ruleSet } = campaign;
      const { eligible, reasons } = stated;
      await tx.insert(StatementTable, {
        id: tx.newId(), person: person.id, campaign: campaign.campaign, audienceHash, ruleSet, eligible, reasons, findings, asOf: tx.now,
      });
      return { person: person.id, campaign: campaign.campaign, audienceHash, eligible, reasons: [...reasons], asOf: tx.now } satisfies StatementPayload;
    });
    if (isRefusal(answer)) return answer;
    const { token, expiresAt } = await this.issuer.issue('statement', answer, STATEMENT_SECONDS);
    return { statement: token, eligible: answer.eligible, reasons: answer.reasons, asOf: answer.asOf, expiresAt };
  }

  private async factsOf(tx: Tx, person: PersonRow, key: Buffer, campaign: RememberedCampaign, input: Input): Promise<StatementFacts | ReturnType<typeof pending>> {
    const ruleSet = byPin(campaign.ruleSet);
    // A rule set this release does not know yet is a fact that has not arrived, not a person's fault.
    if (isRefusal(ruleSet)) return pending(campaign.ruleSet.code);
    const documentHash = person.documentHash as string;
    const groups = await tx.find(GroupMemberTable, { documentHash });
    const lists = await tx.find(ListEntryTable, { documentHash });
    const { groups: wanted, ...audience } = campaign.audience;
    return {
      person,
      birthDay: day(this.vault.open(key, person.id, 'birthDay', person.birthDay)),
      groups: groupsOn(groups, lists, tx.today),
      student: studentOn(lists, tx.today),
      declarations: input.declarations,
      audience: { ...audience, groups: wanted.length > 0 ? wanted : null },
      ruleSet,
      on: tx.today,
    };
  }
}

function pending(ruleSet: string) {
  return refuse('facts.pending', { ruleSet }, ['INF-08']);
}
