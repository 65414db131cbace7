import { Chart } from './chart';
import { Dice } from './dice';
import { freezesInto } from './freezes';
import { moneyInto, roundsInto } from './money';
import type { Plan, Story } from './plan';
import type { Class, Seat, Step } from './step';

/** A story with its classes and the names of the steps that others hang on. */
export interface Told {
  readonly story: Story;
  readonly things: readonly string[];
  readonly last: Class;
  readonly seat: Seat;
  readonly firstAdmit: string;
  readonly lastAdmit: string;
}

const seatIn = ({ voucher, person }: Story, which: string): Seat => ({ voucher, person, enrolment: `${which} enrolment of ${voucher}`, certificate: `${which} certificate of ${voucher}` });
const lostOf = ({ lost, trade }: Story) => (lost ? `class of ${trade}s, ${lost}` : undefined);
const lastOf = ({ shares, life, trade, voucher }: Story) => (shares && !life.some(({ word }) => word === 'not-recognised') ? `class of ${trade}s` : `class for ${voucher}`);

/** The plan as steps in one order in which they could really have happened. */
export function scriptOf(plan: Plan): Step[] {
  const chart = new Chart();
  const classes = classesOf(plan.stories);
  const told = plan.stories.map((story) => classroom(chart, classes, story));
  for (const each of told) moneyInto(chart, each);
  roundsInto(chart, told);
  freezesInto(chart, plan.freezes, told);
  return chart.inOrder(new Dice(plan.order));
}

function classesOf(stories: readonly Story[]): Map<string, Class> {
  const classes = new Map<string, Class>();
  const sit = (name: string, institution: string, story: Story, which: string) => {
    const known = classes.get(name) ?? { name, institution, trade: story.trade, seats: [] };
    classes.set(name, { ...known, seats: [...known.seats, seatIn(story, which)] });
  };
  for (const story of stories) {
    const lost = lostOf(story);
    if (lost) sit(lost, 'first institution', story, 'first');
    sit(lastOf(story), 'second institution', story, 'last');
  }
  return classes;
}

function classroom(chart: Chart, classes: ReadonlyMap<string, Class>, story: Story): Told {
  const { voucher, person } = story;
  const last = classes.get(lastOf(story)) as Class;
  const lost = classes.get(lostOf(story) ?? '');
  const seat = seatIn(story, 'last');
  const first = seatIn(story, 'first');
  const things = [voucher, person, last.name, seat.enrolment, seat.certificate, ...(lost ? [lost.name, first.enrolment, first.certificate] : [])];
  const claimed = chart.add(`claim ${voucher}`, { command: 'claim', holder: story }, [person], []);
  const cameBack = lost ? loseIn(chart, { story, class: lost, seat: first, things, claimed }) : claimed;
  const lastAdmit = admitTo(chart, { story, class: last, seat, things, after: cameBack });
  certifiedIn(chart, story, last, seat, lastAdmit);
  return { story, things, last, seat, firstAdmit: lost ? `admit ${voucher} to ${lost.name}` : lastAdmit, lastAdmit };
}

interface Admission {
  readonly story: Story;
  readonly class: Class;
  readonly seat: Seat;
  readonly things: readonly string[];
  readonly after: string;
}

function admitTo(chart: Chart, { story, class: into, seat, things, after }: Admission): string {
  const approved = chart.add(`${into.name} approved`, { fact: 'approved', class: into }, [], []);
  return chart.add(`admit ${story.voucher} to ${into.name}`, { command: 'admit', holder: story, seat, class: into }, things, [approved, after]);
}

/** Answers the step by which the voucher came back. */
function loseIn(chart: Chart, { story, class: lost, seat, things, claimed }: Omit<Admission, 'after'> & { readonly claimed: string }): string {
  const { voucher, got } = story;
  const admitted = admitTo(chart, { story, class: lost, seat, things, after: claimed });
  if (story.lost === 'unbound') return chart.add(`unbind ${voucher}`, { command: 'unbind', holder: story, seat, class: lost }, things, [admitted]);
  if (story.lost === 'cancelled') return chart.add(`${lost.name} is cancelled`, { fact: 'cancelled', class: lost }, [], [admitted]);
  const opened = chart.add(`${lost.name} opened`, { fact: 'opened', class: lost }, [], [admitted]);
  if (story.lost === 'left') return chart.add(`${seat.enrolment} ended`, { fact: 'left', class: lost, seat }, [], [opened]);
  const trained = got > 0 ? chart.add(`${seat.enrolment} trained`, { fact: 'trained', class: lost, seat }, [], [opened]) : opened;
  if (got > 1) chart.add(`${seat.certificate} verified`, { fact: 'verified', class: lost, seat }, [], [trained]);
  return chart.add(`${lost.name} is not recognised`, { fact: 'not-recognised', class: lost }, [], [trained]);
}

function certifiedIn(chart: Chart, story: Story, last: Class, seat: Seat, admitted: string): void {
  const opened = chart.add(`${last.name} opened`, { fact: 'opened', class: last }, [], [admitted]);
  const trained = chart.add(`${seat.enrolment} trained`, { fact: 'trained', class: last, seat }, [], [opened]);
  chart.add(`${last.name} completed`, { fact: 'completed', class: last }, [], [trained]);
  const passed = chart.add(`${seat.enrolment} passed`, { fact: 'passed', class: last, seat }, [], [trained]);
  const verified = chart.add(`${seat.certificate} verified`, { fact: 'verified', class: last, seat }, [], [passed]);
  if (story.again) chart.add(`${seat.certificate} verified again`, { fact: 'verified again', class: last, seat }, [], [verified]);
}
