import { randomBytes } from 'node:crypto';
import { certificateContext } from '@jiquan/certificate-service';
import { bootstrapIdentity, identityContext, newKeys, readKeys } from '@jiquan/identity-service';
import { type ContextApp, startContexts } from '@jiquan/platform/testing';
import { settlementContext } from '@jiquan/settlement-service';
import { trainingContext } from '@jiquan/training-service';
import { voucherContext } from '@jiquan/voucher-service';
import { startQuerySystem } from '../../../../tools/simulators/query-system.mjs';
import { startRealName } from '../../../../tools/simulators/real-name.mjs';
import type { Actor } from '../story/actor';
import { enter, settleIn } from '../story/staff';
import { type ContextName, contextNames, type Urls, World } from '../story/world';

export const DIVISION = 'DEMO/demo-county';

/** The county edition in this very process: five contexts on one database, the systems outside beside it. */
export class County {
  private constructor(
    readonly world: World,
    readonly administrator: Actor,
    private readonly app: ContextApp,
    private readonly simulators: readonly { close(): Promise<void> }[],
  ) {}

  static async open(now: string): Promise<County> {
    const [realName, querySystem] = await Promise.all([startRealName(), startQuerySystem()]);
    const keysJson = JSON.stringify(newKeys());
    const keys = readKeys(keysJson);
    const app = await startContexts([identityContext, voucherContext, trainingContext, certificateContext, settlementContext], {
      now,
      sweeps: 'on',
      env: {
        JIQUAN_JWKS: JSON.stringify(keys.jwks()),
        JIQUAN_IDENTITY_KEYS: keysJson,
        JIQUAN_IDENTITY_REAL_NAME_URL: realName.url,
        JIQUAN_CERTIFICATE_QUERY_SYSTEM_URL: querySystem.url,
        JIQUAN_SETTLEMENT_PAYEE_KEY: randomBytes(32).toString('base64'),
      },
    });
    const urls = Object.fromEntries(contextNames.map((name) => [name, app.url])) as Urls;
    const world = new World(urls, { realName: realName.url, querySystem: querySystem.url });
    const work = app.running.contexts.get('identity')?.work;
    const first = work && (await bootstrapIdentity({ work, keys }));
    if (!first) throw new Error('there is an administrator already');
    const { card, usedStep } = await settleIn(world, 'Administrator 管理员', first.login, first.oneTimePassword);
    return new County(world, await enter(world, card, usedStep), app, [realName, querySystem]);
  }

  /** Every event told so far is handled, and what followed from it too. */
  rest(): Promise<void> {
    return this.app.drain();
  }

  /** The rules cited in the audit lines of one context in which an account was refused with a code. No route shows them yet. */
  async auditLines(context: ContextName, account: string, code: string): Promise<string[][]> {
    const lines = await this.app.sqlOf<{ cites: string[] }>(context, `SELECT cites FROM ${context}.audit WHERE account = $1 AND code = $2 AND outcome = 'refused'`, [account, code]);
    return lines.map(({ cites }) => cites);
  }

  async close(): Promise<void> {
    await this.app.stop();
    await Promise.all(this.simulators.map((each) => each.close()));
  }
}
