import type { Envelope } from '@jiquan/wire';
import type { Dice } from './dice';
import { consumers, type Consumer } from './step';

export interface Letter {
  readonly to: Consumer;
  /** In the order of telling. */
  readonly number: number;
  readonly envelope: Envelope;
}

/** What was told and is still under way to somebody. The letters about one thing keep their order; between things anything goes. */
export class PostOffice {
  private readonly queues = new Map<string, Letter[]>();
  private readonly delivered: Letter[] = [];
  private posted = 0;

  constructor(private readonly listens: (consumer: Consumer, name: string) => boolean) {}

  post(envelopes: readonly Envelope[]): void {
    for (const envelope of envelopes) {
      for (const to of consumers.filter((each) => this.listens(each, envelope.name))) {
        const place = `${to} ${envelope.context} ${envelope.key}`;
        this.queues.set(place, [...(this.queues.get(place) ?? []), { to, number: ++this.posted, envelope }]);
      }
    }
  }

  /** The next letter of a thing chosen by the dice, among the things of which some letter is wanted; without dice the oldest there is. */
  take(dice: Dice | undefined, wanted: (letter: Letter) => boolean = () => true): Letter | undefined {
    const places = [...this.queues].filter(([, letters]) => letters.some(wanted)).map(([place]) => place);
    if (places.length === 0) return undefined;
    const place = dice ? dice.pick(places) : this.oldest();
    const [letter, ...rest] = this.queues.get(place) as [Letter, ...Letter[]];
    if (rest.length > 0) this.queues.set(place, rest);
    else this.queues.delete(place);
    this.delivered.push(letter);
    return letter;
  }

  private oldest(): string {
    const heads = [...this.queues].map(([place, letters]) => ({ place, number: letters[0]?.number ?? 0 }));
    return heads.reduce((first, head) => (head.number < first.number ? head : first)).place;
  }

  /** Something that came already comes once more. */
  double(dice: Dice): Letter | undefined {
    return this.delivered.length === 0 ? undefined : dice.pick(this.delivered);
  }
}
