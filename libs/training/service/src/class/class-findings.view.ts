import { type Day, isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, type Rows, Serves, Work } from '@jiquan/platform';
import { type Finding, shownFinding } from '@jiquan/policy';
import { trainingApi } from '@jiquan/training-contract';
import { rulesOf, type TrainingClass } from '@jiquan/training-domain';
import type { FindingRow, InputOf } from '@jiquan/wire';
import { ReviewTable } from './class.table';
import { reviewRowOf } from './class-form.view';
import { FindingTable } from './finding.table';
import { judgeSeats, openingFindings, planOf, readClass, seatedIn } from './situation';

@Serves(trainingApi.routes.classFindings)
export class ClassFindingsView implements Handler<typeof trainingApi.routes.classFindings> {
  constructor(private readonly work: Work) {}

  handle({ class: id }: InputOf<typeof trainingApi.routes.classFindings>, call: Call) {
    return this.work.read(async (rows) => {
      const one = await readClass(rows, id, call.caller);
      if (isRefusal(one)) return one;
      const reviews = await rows.find(ReviewTable, { class: id }, { order: 'at' });
      const stored = await rows.find(FindingTable, { class: id });
      const findings = stored.map(({ moment, judgedOn, finding }) => rowOf(moment, judgedOn, finding));
      const asked = one.state === 'draft' || one.state === 'returned' ? await this.now(rows, one) : [];
      return { class: id, findings: [...findings, ...asked], reviews: reviews.map(reviewRowOf) };
    });
  }

  /** Why not? What every rule would say if the draft were submitted now. */
  private async now(rows: Rows, one: TrainingClass): Promise<FindingRow[]> {
    const today = this.work.clock.today();
    const set = rulesOf(one, today);
    if (isRefusal(set)) return [];
    const seated = await seatedIn(rows, one.id);
    const plan = { lessons: await planOf(rows, one.id), rosterCount: seated.length, planAndRosterInSystem: true };
    const seats = (await judgeSeats(rows, one, seated, set)).flatMap(({ findings }) => findings);
    return [...(await openingFindings(rows, one, plan, set, today)), ...seats].filter(({ outcome }) => outcome !== 'not-applicable').map((finding) => rowOf('now', today, finding));
  }
}

const rowOf = (moment: string, judgedOn: Day, finding: Finding): FindingRow => ({ moment, judgedOn, ...shownFinding(finding) });
