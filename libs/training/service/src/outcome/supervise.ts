import { isRefusal, type Refusal } from '@jiquan/kernel';
import type { Call, Tx } from '@jiquan/platform';
import { stops } from '@jiquan/policy';
import type { trainingApi } from '@jiquan/training-contract';
import { judgeSurvey, pinnedRulesOf, type SuperviseFacts, trainedOf, type TrainingClass } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { ClassTable } from '../class/class.table';
import { moved } from '../class/form';
import { lockClass, seatedIn } from '../class/situation';
import { stopOpenings } from '../institution/stop-openings';
import { paidLinesOf, runningFindings, surveyOf } from './record';

export type Decided = InputOf<typeof trainingApi.routes.retrain> & { readonly recoverPaid?: boolean };

const SURVEY = ['R-ASM-04a', 'R-ASM-04b', 'R-ASM-04c'];

/** Rules of the pinned set that what is recorded breaks: a survey below the minimum, recordings that do not show everybody. */
async function groundsOf(tx: Tx, one: TrainingClass): Promise<string[]> {
  if (one.ruleSet === null || one.openedOn === null) return [];
  const set = pinnedRulesOf(one);
  const survey = await surveyOf(tx, one, trainedOf(await seatedIn(tx, one.id)).length);
  const surveyed = one.state === 'training-done' ? judgeSurvey(survey, set) : [];
  const ran = (await runningFindings(tx, one, set)).filter(({ rule }) => rule === 'R-ATT-03b');
  return [...surveyed, ...ran].filter((finding) => stops(finding) && finding.outcome !== 'facts-missing').map(({ rule }) => rule);
}

async function factsOf(tx: Tx, one: TrainingClass, call: Call, { reason, cites, recoverPaid = false }: Decided): Promise<SuperviseFacts> {
  return { class: one, actor: call.caller, today: tx.today, reason, cites, recoverPaid, paidLines: await paidLinesOf(tx, one.id), grounds: await groundsOf(tx, one) };
}

/** Lock, decide, save; what follows from the decision is the command's own. */
export async function supervise<R extends Refusal>(
  tx: Tx,
  call: Call,
  input: Decided,
  decide: (facts: SuperviseFacts) => TrainingClass | R,
  then: (one: TrainingClass, facts: SuperviseFacts) => Promise<void> = () => Promise.resolve(),
) {
  const one = await lockClass(tx, input.class);
  if (isRefusal(one)) return one;
  const facts = await factsOf(tx, one, call, input);
  const after = decide(facts);
  if (isRefusal(after)) return after as R;
  const saved = await tx.replace(ClassTable, one, after);
  await then(saved, facts);
  return moved(saved);
}

/** A poor survey stops the institution's next openings as well as this class's assessment (R-ASM-04c, R-INST-16). */
export async function rectify(tx: Tx, one: TrainingClass, { grounds }: SuperviseFacts): Promise<void> {
  const surveyed = grounds.filter((rule) => SURVEY.includes(rule));
  if (surveyed.length > 0) await stopOpenings(tx, one.institution, surveyed, pinnedRulesOf(one));
}
