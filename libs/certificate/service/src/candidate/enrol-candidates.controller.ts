import { certificateApi } from '@jiquan/certificate-contract';
import { enrolCandidates, judgeKind } from '@jiquan/certificate-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { keepFindings } from '../finding/finding.table';
import { rulesOf } from '../finding/rules-of';
import { accountClosed, unknown } from '../office';
import { enrolmentsByIds } from '../remembered/enrolments';
import { RememberedClassTable } from '../remembered/remembered-class.table';
import { sittingNotYours } from '../sitting/not-yours';
import { SittingTable } from '../sitting/sitting.table';
import { CandidateTable } from './candidate.table';

const spec = certificateApi.routes.enrolCandidates;

@Serves(spec)
export class EnrolCandidatesController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ sitting: input.sitting });
      const sitting = await tx.lock(SittingTable, input.sitting);
      if (!sitting) return unknown('sitting');
      const denied = (await accountClosed(tx, call)) ?? sittingNotYours(call, sitting) ?? (await pendingRoster(tx, sitting.class, input.classVersion));
      if (denied) return denied;
      const present = (await tx.find(CandidateTable, { sitting: sitting.id })).map((each) => each.person);
      const known = await enrolmentsByIds(tx, input.enrolments);
      const ruleSet = rulesOf(sitting);
      const added = enrolCandidates({ ...input, sitting, ruleSet, known, present }, tx.now);
      if (isRefusal(added)) return added;
      const candidates = added.map((each) => ({ ...each, id: tx.newId() }));
      await tx.insertMany(CandidateTable, candidates);
      // Before HRSS has accepted, its acceptance is when the kinds are judged.
      if (sitting.state === 'accepted') await keepFindings(tx, 'enrolled', { subject: sitting.id, findings: judgeKind(input.kind, sitting.noOtherCertificate, ruleSet) });
      return { sitting: sitting.id, candidates: candidates.map(({ id, person, enrolment }) => ({ candidate: id, person, enrolment })) };
    });
  }
}

async function pendingRoster(tx: Tx, inClass: string | null, seen: number | undefined) {
  if (inClass === null || seen === undefined) return undefined;
  const known = (await tx.get(RememberedClassTable, inClass))?.rosterVersion ?? 0;
  return known < seen ? refuse('facts.pending', { class: inClass }, ['configured']) : undefined;
}
