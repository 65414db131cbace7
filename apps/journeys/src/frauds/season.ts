import { addDays, type Day } from '@jiquan/kernel';
import { type Certified, holdSitting, proposeSitting } from '../story/assess';
import { approveApplication, payable, payOut, submitTraining } from '../story/settle';
import { LEVEL, OCCUPATION } from '../story/stage';
import { admit, approveClass, draftClass, enterRoster, fitEntry, type RunningClass, runCourse } from '../story/teach';
import { Acts } from './acts';
import { failing, type Part, passing, trainees } from './people';

/** One season of the county in which every fraud is tried. The clock only moves forward. */
export class Season extends Acts {
  /** A class to be opened tomorrow that has three of its four reviews. */
  earlyClass(): Promise<RunningClass> {
    return this.once('early class', async () => {
      const { cast, school } = await this.stage();
      const running = await this.draft('Early 抢跑班', addDays(await this.today(), 1), 1, ['early']);
      await school.staff.call.training.submitClass({ class: running.class, planAndRosterInSystem: true });
      for (const officer of [...cast.industry, cast.hrss[0]]) {
        await officer.call.training.reviewClass({ class: running.class, opinion: 'agree', text: 'Reviewed. 同意' });
      }
      return running;
    });
  }

  /** The class everybody wants to be paid for, approved by four officers. */
  approvedClass(): Promise<RunningClass> {
    return this.once('approved class', async () => {
      await this.earlyClass();
      const { cast, school } = await this.stage();
      const running = await this.draft('First 第一期', addDays(await this.today(), 2), 3, trainees);
      await approveClass(cast, school, running.class);
      return running;
    });
  }

  async draft(batch: string, opensOn: Day, days: number, parts: readonly Part[]): Promise<RunningClass> {
    const { cast, school, people } = await this.stage();
    const drafted = await draftClass(cast, school, { batch, occupation: OCCUPATION, level: LEVEL, opensOn, days, lessonsPerDay: 4 }, parts.length);
    return { ...drafted, seats: await enterRoster(school, drafted.class, parts.map((part) => fitEntry(people[part].actor.person))) };
  }

  /** Somebody shows the own code and the own face. */
  admitted(part: Part, running: RunningClass, which: 'first' | 'second' = 'first'): Promise<void> {
    return this.once(`admitted ${part} ${running.class}`, async () => {
      const { school, people } = await this.stage();
      const refused = await admit(school, running, people[part], (await this.voucher(part, which)).voucher);
      if (refused) throw new Error(`${part} was not admitted: ${refused}`);
    });
  }

  async seat(running: RunningClass, part: Part): Promise<string> {
    const { people } = await this.stage();
    const seat = running.seats.find(({ person }) => person === people[part].actor.person);
    if (!seat) throw new Error(`${part} is not on the roster`);
    return seat.enrolment;
  }

  /** The course of the first class; `absent` was admitted and never comes. */
  taughtClass(): Promise<RunningClass> {
    return this.once('taught class', async () => {
      const running = await this.approvedClass();
      for (const part of trainees) await this.admitted(part, running);
      await this.teach(running, trainees.filter((part) => part !== 'absent'));
      return running;
    });
  }

  async teach(running: RunningClass, present: readonly Part[]): Promise<void> {
    const { cast, school, people } = await this.stage();
    const seated = await Promise.all(present.map(async (part) => ({ worker: people[part], enrolment: await this.seat(running, part) })));
    await runCourse(cast, school, running, seated);
    await this.county.rest();
  }

  sitting(): Promise<{ readonly sitting: string; readonly heldOn: Day }> {
    return this.once('sitting', async () => this.propose(await this.taughtClass()));
  }

  async propose(running: RunningClass): Promise<{ readonly sitting: string; readonly heldOn: Day }> {
    const { cast, school, body } = await this.stage();
    const heldOn = addDays(await this.today(), 2);
    return { heldOn, sitting: await proposeSitting(cast, school, body, running, heldOn) };
  }

  /** The day the first class was assessed, with the certificates of those who passed. */
  certified(): Promise<{ readonly heldOn: Day; readonly certificates: readonly Certified[] }> {
    return this.once('certified', async () => {
      const running = await this.taughtClass();
      const { sitting, heldOn } = await this.sitting();
      return { heldOn, certificates: await this.assess(running, sitting, heldOn, passing, failing) };
    });
  }

  async assess(running: RunningClass, sitting: string, heldOn: Day, passed: readonly Part[], failed: readonly Part[] = []): Promise<Certified[]> {
    const { cast, school, body } = await this.stage();
    await this.morningOf(heldOn);
    const seats = (parts: readonly Part[]) => Promise.all(parts.map((part) => this.seat(running, part)));
    return holdSitting(cast, school, body, running, sitting, heldOn, { passed: await seats(passed), failed: await seats(failed) });
  }

  async certificateOf(part: Part): Promise<Certified> {
    const { people } = await this.stage();
    const found = (await this.certified()).certificates.find(({ person }) => person === people[part].actor.person);
    if (!found) throw new Error(`${part} has no certificate`);
    return found;
  }

  /** The application for the first class, through notice and all four reviews. */
  approvedApplication(): Promise<string> {
    return this.once('approved application', async () => {
      await this.certified();
      const { cast, school, fund } = await this.stage();
      const running = await this.taughtClass();
      const application = await submitTraining(school, fund, running.class, await payable(school, running.class, passing.length));
      await approveApplication(cast, application);
      return application;
    });
  }

  /** Pushed, accepted, and settled by the bank. */
  paidApplication(): Promise<string> {
    return this.once('paid application', async () => {
      const application = await this.approvedApplication();
      const { cast, fund } = await this.stage();
      await payOut(cast, fund, application);
      await this.county.rest();
      return application;
    });
  }
}
