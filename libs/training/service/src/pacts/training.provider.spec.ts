import { addDays } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { providerPacts } from '@jiquan/platform/testing/pacts';
import { admitAll, type App, approved, type Drafted, entry, finished, keyed, opened, openSchool, people, type School, startTraining, taught } from '../specs/school';

async function completed(school: School): Promise<Drafted> {
  const opensOn = addDays(school.app.today, 1);
  const one = await approved(school, people(2), opensOn);
  await admitAll(school, one);
  await opened(school, one, opensOn);
  await taught(school, one, opensOn);
  await finished(school, one, [true, true]);
  await school.office.completeClass({ class: one.id });
  return one;
}

/** A class that is completed and then not recognised, one without its subsidy, and one whose roster changes before it is cancelled. */
async function everything(): Promise<{ app: App }> {
  const app = await startTraining();
  const school = await openSchool(app);
  const unfounded = await completed(school);
  await school.sanctioner.notRecognise({ class: unfounded.id, cites: ['R-ATT-01'], reason: '核查属实' });
  const unpaid = await completed(school);
  for (const lesson of [1, 2, 3]) await school.inspector.confirmInvisible({ class: unpaid.id, lesson, visible: 1, note: '缺一人' });
  await school.sanctioner.cancelSubsidy({ class: unpaid.id, cites: ['R-ATT-03b'], reason: '核查属实' });
  const dropped = await approved(school, people(2), addDays(app.today, 9));
  const remove = [{ enrolment: dropped.seats[0]?.enrolment as string, reason: 'replaced' as const }];
  await school.office.changeRoster({ class: dropped.id, add: [entry(newId())], remove }, keyed());
  await school.office.cancelClass({ class: dropped.id, reason: '改期' });
  return { app };
}

providerPacts({ provider: 'training', begin: everything });
