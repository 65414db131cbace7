import { isDeepStrictEqual } from 'node:util';
import { newId } from '@jiquan/platform';
import { inGroups } from '../story/people';

/** What was acknowledged: the answer, and how to ask for it again under the same key. */
interface Receipt {
  readonly what: string;
  readonly answer: unknown;
  again(): Promise<unknown>;
}

const AT_ONCE = 8;

/** Everything the people outside were told so far; whatever happens inside, it has to stay true. */
export class Ledger {
  private receipts: Receipt[] = [];
  /** Answers nobody expected. */
  readonly wrong: string[] = [];

  /** Asks under a key of its own, and keeps the answer. A connection that breaks is asked again under the same key. */
  async ask<Answer>(what: string, send: (options: { readonly key: string }) => Promise<Answer>): Promise<Answer> {
    const options = { key: newId() };
    const answer = await send(options);
    this.receipts.push({ what, answer, again: () => send(options) });
    return answer;
  }

  /** Asks for everything since the last time again: the same key has the same answer. Answers what differs, and how many were asked. */
  async askAgain(): Promise<{ readonly differ: string[]; readonly asked: number }> {
    const { receipts } = this;
    this.receipts = [];
    const differ = await inGroups(receipts, AT_ONCE, async ({ what, answer, again }) => {
      const second = await again().catch((error: unknown) => String(error));
      return isDeepStrictEqual(second, answer) ? [] : [`${what}: first ${JSON.stringify(answer)}, then ${JSON.stringify(second)}`];
    });
    return { differ: differ.flat(), asked: receipts.length };
  }
}
