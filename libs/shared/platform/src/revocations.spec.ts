import { setTimeout as wait } from 'node:timers/promises';
import { api, event, field, type InputOf, refusalTable, route } from '@jiquan/wire';
import * as z from 'zod';
import type { Call } from './caller';
import { defineContext } from './context';
import { newId } from './ids';
import { revocationListeners, revoke } from './revocations';
import { type Handler, Serves, serves } from './serve';
import { type ContextApp, startContext, startContexts } from './testing';
import { Work } from './work';

/** One context takes tokens back, another only hears of it. */
const DoorShut = event('identity', 'account.closed', 'account', { account: field.id });
const VisitOver = event('identity', 'session.revoked', 'session', { session: field.id, account: field.id });

const gateApi = api('identity', 'Gate', refusalTable({}), {
  shut: route({ method: 'POST', path: '/identity/shut', summary: 'Close', who: ['administrator'], key: 'natural', body: z.object({ account: field.id }), reply: z.object({}), refusals: [] }),
});
@Serves(gateApi.routes.shut)
class ShutController implements Handler<typeof gateApi.routes.shut> {
  constructor(private readonly work: Work) {}
  handle({ account }: InputOf<typeof gateApi.routes.shut>, call: Call) {
    return this.work.run(call, async (tx) => {
      await revoke(tx, account, 'account');
      tx.tell(DoorShut({ account }));
      return {};
    });
  }
}
const gateContext = defineContext({ name: 'identity', api: gateApi, serves: serves(gateApi, { shut: ShutController }), tables: [], migrations: [], listeners: [], sweeps: [], providers: [] });

const deskApi = api('desk', 'Desk', refusalTable({}), {
  look: route({ method: 'GET', path: '/desk/look', summary: 'Look', who: ['administrator', 'hrss'], reply: z.object({ seen: z.boolean() }), refusals: [] }),
});
@Serves(deskApi.routes.look)
class LookView implements Handler<typeof deskApi.routes.look> {
  handle() {
    return Promise.resolve({ seen: true });
  }
}
const deskContext = defineContext({
  name: 'desk', api: deskApi, serves: serves(deskApi, { look: LookView }), tables: [], migrations: [],
  listeners: [...revocationListeners(DoorShut, VisitOver)], sweeps: [], providers: [],
});

const officer = (who: { account?: string; sid?: string } = {}) => ({ role: 'hrss' as const, ...who });
const look = (app: ContextApp, who: { account?: string; sid?: string }) => app.as(officer(who), deskApi).look.attempt({});

describe('a token that identity took back', () => {
  it('is refused by every context of the process as soon as it has heard', async () => {
    const app = await startContexts([gateContext, deskContext]);
    const account = newId();
    expect(await look(app, { account })).toEqual({ seen: true });
    await app.as({ role: 'administrator' }, gateApi).shut({ account });
    await app.drain();
    expect(await look(app, { account })).toMatchObject({ refused: 'account.closed' });
    expect(await look(app, {})).toEqual({ seen: true });
    // Whoever decided it knows it too, at the next look at the latest.
    await wait(1_100);
    expect(await app.as({ role: 'administrator', account }, gateApi).shut.attempt({ account: newId() })).toMatchObject({ refused: 'account.closed' });
    await app.stop();
  });

  describe('in a process of its own', () => {
    let app: ContextApp<typeof deskContext>;
    beforeAll(async () => {
      app = await startContext(deskContext);
    });
    afterAll(() => app.stop());

    it('is refused by account and by session, in writing', async () => {
      const [account, sid] = [newId(), newId()];
      await app.hear(VisitOver({ session: sid, account }));
      expect(await look(app, { account, sid })).toMatchObject({ refused: 'session.ended' });
      expect(await look(app, { account })).toEqual({ seen: true });
      await app.hear(DoorShut({ account }));
      expect(await look(app, { account })).toMatchObject({ refused: 'account.closed' });
      expect(await app.sql(`SELECT code FROM audit WHERE outcome = 'denied' AND account = $1 ORDER BY id`, [account])).toEqual([{ code: 'session.ended' }, { code: 'account.closed' }]);
    });

    it('is refused within a second when another process of the context heard it', async () => {
      const account = newId();
      expect(await look(app, { account })).toEqual({ seen: true });
      await app.sqlAsApp(`INSERT INTO revoked (thing, kind, at) VALUES ($1, 'account', now())`, [account]);
      await wait(1_100);
      expect(await look(app, { account })).toMatchObject({ refused: 'account.closed' });
    });

    it('is forgotten when no token can be left', async () => {
      await app.sql(`INSERT INTO revoked (thing, kind, at) VALUES ($1, 'session', now() - interval '61 minutes')`, [newId()]);
      await app.hear(DoorShut({ account: newId() }));
      expect(await app.sql(`SELECT 1 FROM revoked WHERE at < now() - interval '1 hour'`)).toEqual([]);
    });
  });
});
