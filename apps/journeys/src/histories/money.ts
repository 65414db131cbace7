import type { Chart } from './chart';
import type { Place, Turn, Word } from './life';
import type { Told } from './script';
import type { Command, Fact } from './step';

export const pushName = (round: number) => `push ${round}`;
const GATES: readonly Word[] = ['push', 'accept', 'file'];
/** A line that is there goes out with the next push, whether its story wants it or not. */
const WAITING: readonly Place[] = ['approved', 'returned'];
/** What a bank says first is a fact whatever else is known of the line; what it says later undoes something. */
const ANY_TIME: readonly Word[] = ['settled', 'returned', 'take-back'];

export interface Placed extends Turn {
  readonly name: string;
  /** Of the last push so far. */
  readonly round: number;
}

/** The words of a life with the names of their steps; the same word twice is two steps. */
export function placed({ story }: Told): Placed[] {
  const seen = new Map<string, number>();
  let round = 0;
  return story.life.map(({ word, place }) => {
    if (word === 'push') round = round === 0 ? story.from : round + 1;
    if (GATES.includes(word)) return { word, place, name: `${word} ${round}`, round };
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    return { word, place, name: `${word} ${story.voucher}${times > 1 ? ` (${times})` : ''}`, round };
  });
}

export function moneyInto(chart: Chart, told: Told): void {
  const { seat, last } = told;
  const verified = `${seat.certificate} verified`;
  let previous: string | undefined;
  for (const { word, name, round } of placed(told)) {
    const ground = word === 'submit' ? [`${last.name} completed`, verified, told.lastAdmit] : word === 'revoke' ? [verified] : [];
    const relies = ANY_TIME.includes(word) ? [] : told.things;
    chart.add(name, actionOf(told, word, round), relies, [previous, ...ground]);
    if (word === 'revoke') chart.edgeIf(`${verified} again`, name);
    previous = name;
  }
}

function actionOf({ seat, last }: Told, word: Word, round: number): Fact | Command {
  switch (word) {
    case 'push':
    case 'accept':
    case 'file':
      return { command: word, round };
    case 'revoke':
      return { fact: 'revoked', class: last, seat };
    case 'not-recognised':
      return { fact: 'not-recognised', class: last };
    default:
      return { command: word, class: last, seat };
  }
}

/** Pushes take whatever waits, so each story says by which of them its line does not wait yet, or not any more. */
export function roundsInto(chart: Chart, told: readonly Told[]): void {
  const rounds = Math.max(0, ...told.flatMap((each) => placed(each).map(({ round }) => round)));
  const asked = told.filter(({ story }) => story.life.some(({ word }) => word === 'submit')).flatMap(({ things }) => things);
  for (let round = 1; round <= rounds; round++) {
    const gates = GATES.map((gate) => `${gate} ${round}`);
    for (const name of gates) chart.add(name, { command: name.split(' ')[0] as 'push', round }, asked, []);
    chart.edge(gates[0] as string, gates[1] as string);
    chart.edge(gates[1] as string, gates[2] as string);
    if (round > 1) chart.edge(`file ${round - 1}`, pushName(round));
  }
  for (const each of told) waitingIn(chart, each, rounds);
}

function waitingIn(chart: Chart, told: Told, rounds: number): void {
  const words = placed(told);
  words.forEach(({ word, place, name, round }, at) => {
    const next = words[at + 1];
    const previous = words[at - 1]?.word;
    const coming = round === 0 ? told.story.from : round + 1;
    if (word === 'approve' && coming > 1) chart.edgeIf(pushName(Math.min(coming - 1, rounds)), name);
    if (WAITING.includes(place)) {
      if (!next) chart.edgeIf(pushName(rounds), name);
      else if (next.word !== 'push') chart.edgeIf(next.name, pushName(coming));
    }
    // Revoked between a push and what follows it: the story says before which step.
    if (word === 'revoke' && previous === 'push') chart.edgeIf(name, `accept ${round}`);
    if (word === 'revoke' && previous === 'accept') chart.edgeIf(name, `file ${round}`);
  });
}

/** After this no hold of a person or voucher stands in the way of money any more. */
export function lastGate(told: Told): string {
  const gates = placed(told).filter(({ word }) => word === 'submit' || GATES.includes(word));
  return gates.at(-1)?.name ?? told.lastAdmit;
}
