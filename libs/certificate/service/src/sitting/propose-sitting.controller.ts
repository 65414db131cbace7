import { certificateApi } from '@jiquan/certificate-contract';
import { judgeProposal, proposeSitting } from '@jiquan/certificate-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { BodyTable } from '../body/body.table';
import { keepFindings } from '../finding/finding.table';
import { pinned, rulesAt, rulesOf } from '../finding/rules-of';
import { accountClosed, organisationOf, unknown } from '../office';
import { ClassFactTable } from '../remembered/class-fact.table';
import { type RememberedClass, RememberedClassTable } from '../remembered/remembered-class.table';
import { sittingNotYours } from './not-yours';
import { SittingTable } from './sitting.table';

const spec = certificateApi.routes.proposeSitting;

@Serves(spec)
export class ProposeSittingController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const body = await tx.get(BodyTable, input.body);
      if (!body) return unknown('body');
      const found = await classOf(tx, input);
      if (isRefusal(found)) return found;
      const { caller } = call;
      const institution = found?.institution ?? (caller.role === 'institution' ? organisationOf(call) : null);
      const denied = (await accountClosed(tx, call)) ?? sittingNotYours(call, { body: body.id, institution });
      if (denied) return denied;
      const division = found?.division ?? input.division;
      if (division === undefined) return refuse('sitting.division-missing', {}, ['configured']);
      const sitting = proposeSitting(
        {
          ...input,
          id: tx.newId(),
          body,
          byBody: caller.role === 'assessment-body',
          institution,
          class: found && { id: found.id, notRecognised: await isNotRecognised(tx, found.id) },
          division,
          ruleSet: found ? pinned(found.ruleSet) : rulesAt(tx, division),
          noLocalBody: input.noLocalBody ?? null,
          account: caller.account,
        },
        tx.now,
      );
      if (isRefusal(sitting)) return sitting;
      await tx.insert(SittingTable, sitting);
      await keepFindings(tx, 'proposed', { subject: sitting.id, findings: judgeProposal({ ...sitting, body }, sitting.proposedOn, rulesOf(sitting)) });
      tx.about({ sitting: sitting.id });
      return { sitting: sitting.id, state: sitting.state };
    });
  }
}

/** The class as remembered; where the caller has seen a newer one, its news is on the way. */
async function classOf(tx: Tx, input: InputOf<typeof spec>): Promise<RememberedClass | null | ReturnType<typeof pending> | ReturnType<typeof unknown>> {
  if (input.class === null) return null;
  const found = await tx.get(RememberedClassTable, input.class);
  if (found && found.rosterVersion >= (input.classVersion ?? 0)) return found;
  return found || input.classVersion !== undefined ? pending(input.class) : unknown('class');
}

const pending = (of: string) => refuse('facts.pending', { class: of }, ['configured']);

async function isNotRecognised(tx: Tx, inClass: string): Promise<boolean> {
  return (await tx.count(ClassFactTable, { class: inClass, kind: ['not-recognised', 'cancelled'] })) > 0;
}
