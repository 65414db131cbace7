import { trainingApi } from '@jiquan/training-contract';
import { commonRefusals, type RouteSpec } from '@jiquan/wire';
import { type App, drafted, openSchool, people, type School, startTraining } from './school';

const ODD: readonly unknown[] = [null, [], 'text', 0, {}, { unexpected: true }, { class: 'x' }];
const VALUES: readonly unknown[] = ['', '\u0000', '\ud800', 'x'.repeat(5_000), -1, 1e12, 1.5, null, [], {}, true, '2023-02-30', '0000-01-01', [null], [{}], '00000000-0000-0000-0000-000000000000'];

/** Bodies with every field of the schema set to something odd, one kind after the other. */
function bodiesOf(spec: RouteSpec): unknown[] {
  const fields = Object.keys(spec.body?.shape ?? {});
  return [...ODD, ...VALUES.map((_, at) => Object.fromEntries(fields.map((field, place) => [field, VALUES[(at + place) % VALUES.length]])))];
}

describe('bad requests', () => {
  let app: App;
  let school: School;
  let known: string;
  beforeAll(async () => {
    app = await startTraining();
    school = await openSchool(app);
    known = (await drafted(school, people(1), '2023-03-10' as never)).id;
  });
  afterAll(() => app.stop());

  test.each(Object.entries(trainingApi.routes as Readonly<Record<string, RouteSpec>>))('%s answers with a declared code and never with a fault', async (name, spec) => {
    const role = spec.who === 'public' ? 'auditor' : spec.who[0];
    const token = await app.token({ role: role as never, organisation: school.id, division: school.division, department: 'commerce', person: school.teacherPerson, duties: ['class-review', 'sanction', 'inspection'] });
    const allowed = new Set([...spec.refusals, ...Object.keys(commonRefusals)]);
    for (const id of [known, school.id, '11111111-1111-4111-8111-111111111111', 'not-an-id', '%00']) {
      const path = spec.path.replace(/:\w+/g, id);
      const bodies = spec.body || spec.file ? bodiesOf(spec) : [undefined];
      for (const body of bodies) {
        const request = app.http[spec.method.toLowerCase() as 'get'](path).set('authorization', `Bearer ${token}`).set('idempotency-key', `${name}-${id.slice(0, 3)}-${bodies.indexOf(body)}`.replace('%', ''));
        const answer = body === undefined ? await request : await request.set('content-type', spec.file ? (spec.file.types[0] as string) : 'application/json').send(JSON.stringify(body));
        const { status } = answer;
        const { code } = answer.body as { code?: string };
        expect({ path, body, status, fine: status < 500 && (status < 400 || allowed.has(code ?? '')) }).toMatchObject({ fine: true });
      }
    }
  });
});
