import { identityApi } from '@jiquan/identity-contract';
import { refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { Finding } from '@jiquan/policy';
import type { InputOf } from '@jiquan/wire';
import { Vault } from '../crypto/vault';
import { personOf } from '../person/people';
import { StatementTable } from './statement.table';

const spec = identityApi.routes.myStatements;
const SHOWN = 50;

@Serves(spec)
export class MyStatementsView implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
  ) {}

  /** The only place where what was compared is shown: to the person it is about. */
  handle(_input: InputOf<typeof spec>, call: Call) {
    return this.work.read(async (rows) => {
      const person = personOf(call);
      const key = await this.vault.personKey(rows, person);
      if (!key) return refuse('person.erased', {}, ['configured']);
      const found = await rows.find(StatementTable, { person }, { order: '-asOf', limit: SHOWN });
      const statements = found.map(({ campaign, eligible, reasons, asOf, findings }) => {
        const opened = JSON.parse(this.vault.open(key, person, 'findings', findings)) as Finding[];
        return { campaign, eligible, reasons: [...reasons], asOf, findings: opened.map(shown) };
      });
      return { statements };
    });
  }
}

function shown(finding: Finding) {
  return {
    rule: finding.rule,
    outcome: finding.outcome,
    ruleSet: finding.ruleSet,
    revision: finding.revision,
    parameter: finding.parameter ?? null,
    facts: { ...finding.compared },
    document: finding.clause?.document ?? null,
    clause: finding.clause ? `${finding.clause.place} ${finding.clause.words}` : null,
  };
}
