import { Settings } from '@jiquan/platform';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import type { IdentitySettings } from '../settings';

/** `no-answer`: the provider is out or broken. It says nothing about the person. */
export type Word<Value> = Value | 'no-answer';

/** The provider of real-name and face checks. Always asked outside a transaction. */
export abstract class RealNameDoor {
  abstract matches(name: string, document: string): Promise<Word<boolean>>;
  abstract sameFace(document: string, photo: string): Promise<Word<boolean>>;
}

/** The provider fails now and then; a second try is cheaper than a person's second try. */
const TRIES = 2;
const matchesReply = z.object({ matches: z.boolean() });
const faceReply = z.object({ same: z.boolean(), score: z.number() });

@Injectable()
export class HttpRealNameDoor extends RealNameDoor {
  constructor(private readonly settings: Settings<IdentitySettings>) {
    super();
  }

  async matches(name: string, document: string): Promise<Word<boolean>> {
    const reply = await this.ask('/real-name', { name, document }, matchesReply);
    return reply === 'no-answer' ? reply : reply.matches;
  }

  async sameFace(document: string, photo: string): Promise<Word<boolean>> {
    const reply = await this.ask('/face', { document, photo }, faceReply);
    return reply === 'no-answer' ? reply : reply.same;
  }

  private async ask<Reply>(path: string, body: object, form: z.ZodType<Reply>): Promise<Word<Reply>> {
    for (let tried = 1; tried <= TRIES; tried++) {
      const reply = await this.once(path, body, form);
      if (reply !== 'no-answer') return reply;
    }
    return 'no-answer';
  }

  /** Whatever goes wrong outside is one answer here; its text may hold the question, and so personal data, and is dropped. */
  private async once<Reply>(path: string, body: object, form: z.ZodType<Reply>): Promise<Word<Reply>> {
    const { realNameUrl, realNameTimeoutMs } = this.settings.values;
    try {
      const response = await fetch(new URL(path, realNameUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(realNameTimeoutMs),
      });
      const parsed = form.safeParse(response.ok ? await response.json() : undefined);
      return parsed.success ? parsed.data : 'no-answer';
    } catch {
      return 'no-answer';
    }
  }
}
