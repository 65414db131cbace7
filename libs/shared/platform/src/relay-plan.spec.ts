import { systemCall } from './caller';
import { proofContext, ThingHeard } from './conformance/proof';
import { LANES } from './event-log';
import { newId } from './ids';
import { NEXT } from './relay';
import { startContext } from './testing';

const OLD = 4_000;
const NEW = 50;

it('the relay looks at what is pending and never at the whole log, which only grows', async () => {
  const app = await startContext(proofContext);
  const { work, relay } = app.running.contexts.get('proof') ?? {};
  const tell = (count: number) =>
    work?.run(systemCall('proof.told'), async (tx) => {
      for (let n = 0; n < count; n++) tx.tell(ThingHeard({ counter: newId(), version: 1 }));
      return {};
    });
  await tell(OLD);
  await relay?.stop();
  await tell(NEW);
  // As it is most of the time: the database knows how long the log is and how little is pending.
  await app.sql('ANALYZE event_log');
  const plan = await app.sql<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) ${NEXT}`, [Array.from({ length: LANES }, (_, lane) => lane)]);
  const lines = plan.map((row) => row['QUERY PLAN']);
  expect(lines[0]).toMatch(`rows=${NEW}.00`);
  expect(lines.filter((line) => /Seq Scan on event_log_/.test(line) && !/never executed/.test(line))).toEqual([]);
  await app.stop();
});
