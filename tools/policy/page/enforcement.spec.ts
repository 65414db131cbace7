import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Enforced, enforcementOf } from './enforcement';

const sources: Readonly<Record<string, string>> = {
  'libs/training/domain/src/seat.ts': `
    import { gates, headCount, judge, judgeAll } from '@jiquan/policy';
    const full = () => refuse('class.full', {}, ['R-CLASS-01']);
    export const seat = verb([full], () => 1);
    export const suited = () => judgeAll(gates.fitness, {}, set);
    export const counted = () => headCount(set, facts);
    export const lone = () => judge('R-ATT-04', {}, set);
    export const seatMoves = [{ cites: ['R-CLASS-08'] }];`,
  'libs/training/domain/src/index.ts': "export * from './seat';",
  'libs/training/service/src/seat.controller.ts': `
    import { seat, seatMoves } from '@jiquan/training-domain';
    import { judged } from './judged';
    export class SeatController { handle() { return [seat(), judged(), seatMoves]; } }`,
  'libs/training/service/src/judged.ts': `
    import { counted, suited } from '@jiquan/training-domain';
    export const judged = () => [suited(), counted()];`,
  'libs/training/service/src/seat.sweep.ts': `
    import { parameter } from '@jiquan/policy';
    import { judged as again } from './judged';
    export class SeatSweep { run() { return [again(), parameter(set, 'video.retentionYears')]; } }`,
  'libs/training/service/src/seat.spec.ts': "refuse('x', {}, ['R-CLASS-02']);",
  'libs/training/service/src/testing/world.ts': "export const world = ['R-CLASS-03'];",
  'libs/policy/src/procedure/head-count.ts': `
    const method = () => ['R-CLASS-13a'];
    export const headCount = () => [method(), 'A-07'];`,
};

describe('where a rule is asked', () => {
  const root = mkdtempSync(join(tmpdir(), 'jiquan-policy-'));
  let found: ReadonlyMap<string, readonly Enforced[]>;
  const places = (id: string) => (found.get(id) ?? []).map(({ symbol, gate, doors }) => [symbol, gate, doors.map((door) => door.symbol)]);

  beforeAll(() => {
    const folders = ['identity', 'voucher', 'training', 'certificate', 'settlement'].flatMap((context) => [`libs/${context}/domain/src`, `libs/${context}/service/src`]);
    for (const folder of [...folders, 'libs/policy/src/procedure', 'libs/policy/src/tariff']) mkdirSync(join(root, folder), { recursive: true });
    for (const [file, text] of Object.entries(sources)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    found = enforcementOf(root);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test.each<[string, string, unknown[]]>([
    ['a guard that cites it, and the controller of its verb', 'R-CLASS-01', [['full', undefined, ['SeatController']]]],
    ['a gate, and all the doors that lead to it', 'R-ELIG-06', [['suited', 'fitness', ['SeatController', 'SeatSweep']]]],
    ['a helper of the rules that stands on it', 'R-CLASS-13a', [['counted', undefined, ['SeatController', 'SeatSweep']]]],
    ['what a helper was decided by', 'A-07', [['counted', undefined, ['SeatController', 'SeatSweep']]]],
    ['a rule asked by itself, from nowhere', 'R-ATT-04', [['lone', undefined, []]]],
    ['a parameter read by its key', 'R-ATT-05', [['SeatSweep', undefined, ['SeatSweep']]]],
    ['a table of states, which is every step’s', 'R-CLASS-08', [['seatMoves', undefined, []]]],
    ['no spec', 'R-CLASS-02', []],
    ['no world of specs', 'R-CLASS-03', []],
  ])('%s', (_what, id, expected) => expect(places(id)).toEqual(expected));

  test('who only names a rule cites it, and does not ask it', () => {
    const asked = (id: string) => (found.get(id) ?? []).map((place) => place.asked);
    expect(['R-CLASS-01', 'R-CLASS-08'].flatMap(asked)).toEqual([false, false]);
    expect(['R-ELIG-06', 'R-CLASS-13a', 'R-ATT-04', 'R-ATT-05'].flatMap(asked)).toEqual([true, true, true, true]);
  });
});
