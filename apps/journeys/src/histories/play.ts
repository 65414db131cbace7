import { addDays, type Day } from '@jiquan/kernel';
import type { Envelope, Told } from '@jiquan/wire';
import { Dice } from './dice';
import { Days, toldOf } from './facts';
import type { Names } from './names';
import type { Outcome } from './outcome';
import { type Letter, PostOffice } from './post-office';
import { type Command, type Consumer, deciderOf, isCommand, type Step } from './step';

/** Where a history is played: folds in memory, or the services on their database. */
export interface Ground {
  readonly names: Names;
  /** The business clock: a day passes with each fact, so that each has a day on which it could be true. */
  today(): Day;
  advanceTo(day: Day): void;
  listens(consumer: Consumer, event: string): boolean;
  /** One delivery after another. */
  hear(letters: readonly Letter[]): Promise<void>;
  /** Answers `done`, or the code of the refusal. */
  act(command: Command): Promise<string>;
  /** What voucher and settlement have told since they were asked last. */
  told(): Promise<Envelope[]>;
  outcome(): Promise<Omit<Outcome, 'answers'>>;
}

export interface Played extends Outcome {
  /** Everything that happened, for whoever has to understand a difference. */
  readonly log: readonly string[];
}

export const NOW = '2023-03-01T01:00:00.000Z';
const CONTEXTS: Readonly<Record<string, string>> = { person: 'identity', class: 'training', training: 'training', enrolment: 'training', assessment: 'certificate', certificate: 'certificate' };
const TOGETHER = 6;

export class Play {
  private readonly office: PostOffice;
  private readonly versions = new Map<string, number>();
  private readonly answers: string[] = [];
  private readonly log: string[] = [];
  private readonly days = new Days();
  private facts = 0;

  constructor(
    private readonly ground: Ground,
    /** Undefined: before anybody decides anything all is heard, in the order in which it was told. */
    private readonly mail: Dice | undefined,
  ) {
    this.office = new PostOffice((consumer, name) => ground.listens(consumer, name));
  }

  async all(script: readonly Step[]): Promise<Played> {
    for (const step of script) await this.step(step);
    await this.deliverAll();
    return { ...(await this.ground.outcome()), answers: this.answers, log: this.log };
  }

  private async step({ name, action, relies }: Step): Promise<void> {
    if (this.mail) await this.deliverSome(this.mail);
    if (!isCommand(action)) {
      this.log.push(`told: ${name}`);
      this.ground.advanceTo(addDays(this.ground.today(), 1));
      this.days.today = this.ground.today();
      this.office.post([this.envelope(toldOf(action, this.ground.names, this.days))]);
    } else {
      const things = new Set(relies.map((each) => this.ground.names.id(each)));
      const decider = deciderOf(action);
      await this.deliverAll(this.mail && ((letter) => bearsOn(letter, decider, things)));
      const answer = await this.ground.act(action);
      this.log.push(`asked: ${name}: ${answer}`);
      this.answers.push(`${name}: ${answer}`);
    }
    await this.collect();
  }

  private envelope(told: Told): Envelope {
    const context = CONTEXTS[told.name.split('.')[0] as string] as string;
    const version = (this.versions.get(told.key) ?? 0) + 1;
    this.versions.set(told.key, version);
    const id = `${context}.${this.ground.names.id('this play')}.${++this.facts}`;
    return { id, name: told.name, context, key: told.key, version, recordedAt: NOW, occurredAt: NOW, correlation: id, payload: told.payload };
  }

  private async collect(): Promise<void> {
    this.office.post(await this.ground.told());
  }

  private async deliverSome(mail: Dice): Promise<void> {
    const letters: Letter[] = [];
    for (let many = mail.roll(TOGETHER); many > 0; many--) letters.push(...this.draw());
    await this.deliver(letters);
  }

  /** A letter, and now and then one that came before. */
  private draw(wanted?: (letter: Letter) => boolean): Letter[] {
    const letter = this.office.take(this.mail, wanted);
    if (!letter) return [];
    const double = this.mail?.roll(5) === 1 ? this.office.double(this.mail) : undefined;
    return double && this.mail ? [letter, late(double, this.mail)] : [letter];
  }

  /** Until nothing is wanted any more, also of what was told meanwhile. */
  private async deliverAll(wanted?: (letter: Letter) => boolean): Promise<void> {
    for (;;) {
      const letters: Letter[] = [];
      while (letters.length < TOGETHER) {
        const some = this.draw(wanted);
        if (some.length === 0) break;
        letters.push(...some);
      }
      if (letters.length === 0) return;
      await this.deliver(letters);
    }
  }

  private about({ key, payload }: Envelope): string {
    const inner = [payload['voucher'], payload['enrolment']].find((id) => typeof id === 'string' && id !== key);
    return [key, ...(inner === undefined ? [] : [inner as string])].map((id) => this.ground.names.name(id)).join(', ');
  }

  private async deliver(letters: readonly Letter[]): Promise<void> {
    if (letters.length === 0) return;
    for (const { to, envelope } of letters) this.log.push(`  ${to} hears ${envelope.name} ${envelope.version} of ${this.about(envelope)}`);
    await this.ground.hear(letters);
    await this.collect();
  }
}

/** Some doubles come so late that the inbox has forgotten the first: only what is remembered of them keeps them from counting twice. */
function late(letter: Letter, mail: Dice): Letter {
  return mail.roll(2) === 0 ? letter : { ...letter, envelope: { ...letter.envelope, id: `${letter.envelope.id}.late` } };
}

const TELLS_AGAIN = ['identity', 'training'];

/**
 * Whoever decides has heard what it relies on. What voucher hears of identity and training it passes on to settlement in
 * its own words (a binding ended, a voucher frozen), so that comes first; everything else of voucher may lag behind.
 */
function bearsOn({ to, envelope }: Letter, decider: Consumer, things: ReadonlySet<string>): boolean {
  const { voucher, enrolment, certificate, class: classId } = envelope.payload as Record<string, string | null>;
  const about = [envelope.key, voucher, enrolment, certificate, classId].some((each) => each !== undefined && each !== null && things.has(each));
  return about && (to === decider || (to === 'voucher' && TELLS_AGAIN.includes(envelope.context)));
}
