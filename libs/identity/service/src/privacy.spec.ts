import { identityApi } from '@jiquan/identity-contract';
import { newId } from '@jiquan/platform';
import type { RouteSpec } from '@jiquan/wire';
import { codeOf, COUNTY, IdentityApp, li, PASSWORD, wang } from './testing/identity-app';

const secrets = [wang.name, wang.document, wang.phone, li.name, li.document, li.phone, PASSWORD, wang.photo, '1980-01-01', wang.document.slice(0, 17)];

/** I16: what is personal is sealed where it is kept, and is nowhere else. */
describe('personal data', () => {
  let identity: IdentityApp;
  beforeAll(async () => {
    identity = await IdentityApp.start();
    const { worker, person } = await identity.signedUp(wang);
    await worker.stepUp({ photo: wang.photo });
    await codeOf(identity.signUp({ ...wang, phone: '13600000000' }));
    await codeOf(identity.signUp(li, { name: '李刚' }));
    await codeOf(identity.signUp(li, { document: '34052419800101001' + '0' }));
    await codeOf(identity.public.signIn({ login: li.phone, password: PASSWORD }));
    const school = await identity.as({ role: 'institution', organisation: newId(), division: COUNTY });
    const officer = await identity.as({ role: 'hrss', division: COUNTY, duties: ['registry', 'freeze'] });
    await school.checkPresence({ person, photo: wang.photo });
    await codeOf(school.checkPresence({ person, photo: li.photo }));
    await school.lookUpRoster({ purpose: 'class-roster', rows: [wang, li].map(({ name, document }) => ({ name, document })) });
    await officer.disclose({ purpose: 'notice', ids: [person] });
    const rows = [{ document: wang.document, from: '2023-01-01' }];
    await officer.importComparison({ list: 'pension', source: '中心', asOf: '2023-03-01', rows }, { key: 'k' });
    await officer.freezePerson({ person, reason: 'investigation' });
  });
  afterAll(() => identity.stop());

  it('is in no row of any table of identity, the event log, the audit and stored answers among them', async () => {
    const tables = await identity.app.sql<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'identity' AND c.relkind IN ('r', 'p')`,
    );
    expect(tables.map((each) => each.name)).toEqual(expect.arrayContaining(['person', 'event_log', 'audit', 'answer', 'disclosure', 'list_entry']));
    for (const { name } of tables) {
      const [row] = await identity.app.sql<{ text: string; hex: string }>(
        `SELECT coalesce(string_agg(t::text, E'\\n'), '') AS text, coalesce(string_agg(encode(convert_to(t::text, 'UTF8'), 'hex'), ''), '') AS hex FROM "${name}" t`,
      );
      for (const secret of secrets) {
        expect({ table: name, found: row?.text.includes(secret) }).toEqual({ table: name, found: false });
        // bytea prints as hexadecimal: a name stored unsealed would show like this.
        expect({ table: name, found: row?.text.includes(Buffer.from(secret).toString('hex')) }).toEqual({ table: name, found: false });
      }
    }
  });

  it('is in no event on the bus and in no log line', async () => {
    await identity.app.drain();
    const messages = await identity.app.sqlAsApp<{ body: string }>('SELECT body FROM bus.message');
    expect(messages.length).toBeGreaterThan(0);
    const all = [...messages.map((each) => JSON.stringify(each)), ...identity.app.logLines].join('\n');
    for (const secret of secrets) expect(all).not.toContain(secret);
  });

  it('stands in no address: every field of a path or query is an id, a code or a day', () => {
    for (const spec of Object.values<RouteSpec>(identityApi.routes)) {
      const fields = [...Object.keys(spec.params?.shape ?? {}), ...Object.keys(spec.query?.shape ?? {})];
      for (const field of fields) expect(['person', 'account', 'purpose', 'after', 'limit']).toContain(field);
    }
  });

  it('every constraint that is named like a refusal is one', async () => {
    const named = await identity.app.sql<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE connamespace = 'identity'::regnamespace AND conname LIKE '%.%'
       UNION SELECT indexname FROM pg_indexes WHERE schemaname = 'identity' AND indexname LIKE '%.%'`,
    );
    expect(named.map((each) => each.name).sort()).toEqual(['account.login-taken', 'client.assertion-reused', 'person.document-taken', 'person.document-taken#human']);
    for (const { name } of named) expect(Object.keys(identityApi.refusals)).toContain(name.split('#')[0]);
  });
});
