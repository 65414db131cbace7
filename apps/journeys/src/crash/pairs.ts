import { type CrashPoint, crashPoints } from '@jiquan/platform';
import { type ContextName, contextNames } from '../story/world';

/** Where a process dies: the n-th time that this context passes this point. */
export interface Pair {
  readonly context: ContextName;
  readonly point: CrashPoint;
  readonly nth: number;
}

const LATEST = 4;

/** The same numbers for the same seed, from 0 up to 1: a 32-bit multiplicative generator with its state scrambled. */
export function dice(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 16), 0x45d9f3b) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** Which seed this run has: JIQUAN_SEED repeats one. */
export function seedOf(env: NodeJS.ProcessEnv = process.env): number {
  return Number(env['JIQUAN_SEED'] ?? '2023');
}

/** A parked event is the first of its kind: there is one poison. Elsewhere the load passes often enough. */
function pair(context: ContextName, point: CrashPoint, roll: () => number): Pair {
  return { context, point, nth: point === 'after-park' ? 1 : 1 + Math.floor(roll() * LATEST) };
}

/** Every point that every context passes; each context answers commands, tells events and listens to some. */
export function allPairs(seed: number): Pair[] {
  const roll = dice(seed);
  return contextNames.flatMap((context) => crashPoints.map((point) => pair(context, point, roll)));
}

/** Some of all, mixed by the seed: no context twice before each was once, and so with the points. */
export function somePairs(seed: number, count: number): Pair[] {
  const roll = dice(seed);
  const all = allPairs(seed).map((each) => ({ each, place: roll() })).sort((a, b) => a.place - b.place).map(({ each }) => each);
  const chosen: Pair[] = [];
  while (chosen.length < count) {
    const times = (test: (each: Pair) => boolean) => chosen.filter(test).length;
    const cost = (one: Pair) => times((each) => each.context === one.context) + times((each) => each.point === one.point);
    const rest = all.filter((each) => !chosen.includes(each));
    const least = Math.min(...rest.map(cost));
    chosen.push(rest.find((each) => cost(each) === least) as Pair);
  }
  return chosen;
}

/** Each point once, where all contexts are one process. */
export function eachPointOnce(seed: number): Pair[] {
  const roll = dice(seed);
  return crashPoints.map((point) => pair(contextNames[Math.floor(roll() * contextNames.length)] as ContextName, point, roll));
}

export function nameOf({ context, point, nth }: Pair): string {
  return `${context}:${point}:${nth}`;
}
