import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { checkIn, type CheckIn, type Enrolment, notOpen, pinnedRulesOf, presentSince, type TrainingClass } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { LessonTable } from '../class/class.table';
import { frozenAmong, lockOwn } from '../class/situation';
import { DeviceTable } from '../institution/institution.table';
import { EnrolmentTable } from '../roster/enrolment.table';
import { CheckInTable } from './attendance.table';

type Input = InputOf<typeof trainingApi.routes.checkIn>;
type Item = Input['items'][number];
type Outcome = { id: string; outcome: 'recorded' | 'known' | 'refused'; code: string | null; cites: string[] };
/** Eighty persons at a thousand lessons, and more than a class ever has. */
const MOST_READ = 100_000;
const seat = ({ enrolment, lesson }: Pick<Item, 'enrolment' | 'lesson'>): string => `${enrolment} ${lesson}`;
const said = (id: string, outcome: Outcome['outcome'], code: string | null = null, cites: readonly string[] = []): Outcome => ({ id, outcome, code, cites: [...cites] });

/** A batch answers for each item, late ones too: what was queued offline learns honestly what became of it. */
@Serves(trainingApi.routes.checkIn)
export class CheckInController implements Handler<typeof trainingApi.routes.checkIn> {
  constructor(private readonly work: Work) {}

  handle({ class: id, items }: Input, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockOwn(tx, id, call.caller);
      if (isRefusal(one)) return one;
      const closed = notOpen(one);
      if (closed) return closed;
      const { outcomes, recorded } = await decide(tx, one, items);
      await tx.insertMany(CheckInTable, recorded);
      await markPresent(tx, recorded);
      return { outcomes };
    });
  }
}

async function decide(tx: Tx, one: TrainingClass, items: readonly Item[]) {
  const known = await knownOf(tx, one, items);
  const enrolments = new Map((await tx.find(EnrolmentTable, { class: one.id })).map((each) => [each.id, each]));
  const lessons = new Map((await tx.find(LessonTable, { class: one.id })).map((each) => [each.number, each]));
  const devices = new Set((await tx.find(DeviceTable, { institution: one.institution, connected: true })).map(({ device }) => device));
  const persons = items.flatMap(({ enrolment }) => enrolments.get(enrolment)?.person ?? []);
  const frozen = new Set(await frozenAmong(tx, persons));
  const set = pinnedRulesOf(one);
  const recorded: CheckIn[] = [];
  const outcomes = items.map((item): Outcome => {
    if (known.has(item.id) || known.has(seat(item))) return said(item.id, 'known');
    const enrolment = enrolments.get(item.enrolment);
    const deviceConnected = item.device !== null && devices.has(item.device);
    const facts = { class: one, item, enrolment, lesson: lessons.get(item.lesson), frozen: enrolment !== undefined && frozen.has(enrolment.person), set, deviceConnected };
    const decided = checkIn(facts, tx.now);
    if (isRefusal(decided)) return said(item.id, 'refused', decided.refused, decided.cites);
    known.add(item.id).add(seat(item));
    recorded.push(decided);
    return said(item.id, 'recorded');
  });
  return { outcomes, recorded };
}

/** Ids sent before, and seats already taken at a lesson: one person is at one lesson once. */
async function knownOf(tx: Tx, one: TrainingClass, items: readonly Item[]): Promise<Set<string>> {
  const byId = await tx.find(CheckInTable, { class: one.id, id: items.map(({ id }) => id) });
  const seats = { enrolment: [...new Set(items.map(({ enrolment }) => enrolment))], lesson: [...new Set(items.map(({ lesson }) => lesson))] };
  const bySeat = await tx.find(CheckInTable, { class: one.id, ...seats }, { limit: MOST_READ });
  return new Set([...byId.map(({ id }) => id), ...bySeat.map(seat)]);
}

/** The first presence of each, under the lock of the enrolment: a voucher may be unbound meanwhile. */
export async function markPresent(tx: Tx, presences: readonly Pick<CheckIn, 'enrolment' | 'at'>[]): Promise<void> {
  const locked = await tx.lockMany(EnrolmentTable, presences.map(({ enrolment }) => enrolment));
  const changed = locked.flatMap((before) => {
    const after = presences.filter(({ enrolment }) => enrolment === before.id).reduce<Enrolment>((each, { at }) => presentSince(each, at), before);
    return after === before ? [] : [[before, after] as const];
  });
  await tx.replaceMany(EnrolmentTable, changed);
}
