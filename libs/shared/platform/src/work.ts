import { isRefusal } from '@jiquan/kernel';
import type { RefusalTable } from '@jiquan/wire';
import type { DataSource, EntityManager } from 'typeorm';
import { Attempts, type Phase, whenThere } from './attempts';
import { lineOf, refusedLine, writeAudit } from './audit';
import type { Call } from './caller';
import type { BusinessClock } from './clocks';
import { crashAt } from './crash-points';
import { decideAll, decideInside } from './decide';
import type { Answers } from './idempotency';
import { Rows } from './rows';
import { Tx } from './tx';

/** The transaction of a command: rows, events told, the idempotent answer and the audit line commit together (flows.md §0). */
export class Work {
  private readonly attempts: Attempts;

  constructor(
    readonly context: string,
    private readonly database: DataSource,
    readonly clock: BusinessClock,
    private readonly refusals: RefusalTable,
    private readonly answers: Answers,
    /** Called after a commit, so that the relay need not wait for its next round. */
    private readonly committed: () => void,
  ) {
    this.attempts = new Attempts(context, database, clock);
  }

  run<Answer>(call: Call, decide: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    return this.attempts.guarded([call], (phase) => this.once<Answer>(call, decide, phase));
  }

  /**
   * Many commands in one transaction, for gathered calls and large sets. `decide` answers each in order; refused items
   * write nothing. When a constraint answers in its place, everything is undone and each item is decided alone.
   */
  async batch<Item extends { readonly call: Call }, Answer>(
    items: readonly Item[],
    decide: (tx: Tx, items: readonly Item[]) => Promise<readonly Answer[]>,
    about: (answer: Answer) => Readonly<Record<string, string>> = () => ({}),
  ): Promise<Answer[]> {
    if (items.length === 0) return [];
    const calls = items.map((item) => item.call);
    const together = await this.attempts.guarded(calls, (phase) => this.onceTogether<Item, Answer>(items, decide, about, phase));
    return together ? [...together] : this.oneByOne(items, decide, about);
  }

  /** What one item does wrong costs the others nothing: all are decided, then the first fault is thrown. */
  private async oneByOne<Item extends { readonly call: Call }, Answer>(
    items: readonly Item[],
    decide: (tx: Tx, items: readonly Item[]) => Promise<readonly Answer[]>,
    about: (answer: Answer) => Readonly<Record<string, string>>,
  ): Promise<Answer[]> {
    const answers: Answer[] = [];
    const faults: unknown[] = [];
    for (const item of items) {
      const { key: _key, ...call } = item.call;
      const alone = this.run(call, async (tx) => {
        const [answer] = await decideAll(decide, tx, [item]);
        tx.about(about(answer as Answer));
        return answer as Answer;
      });
      await alone.then((answer) => answers.push(answer), (error: unknown) => faults.push(error));
    }
    if (faults.length > 0) throw faults[0];
    return answers;
  }

  /** For views: reads in one read-only snapshot, writes nothing. */
  read<Value>(look: (rows: Rows) => Promise<Value>): Promise<Value> {
    return whenThere(() =>
      this.database.transaction(async (manager) => {
        await manager.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
        return look(new Rows(manager));
      }),
    );
  }

  private async once<Answer>(call: Call, decide: (tx: Tx) => Promise<Answer>, phase: Phase): Promise<Answer> {
    return this.transaction(phase, async (manager) => {
      const tx = new Tx(manager, this.context, this.clock, call);
      if (call.key !== undefined) {
        const earlier = await this.answers.earlier(tx);
        if (isRefusal(earlier)) return earlier as Answer;
        if (earlier) {
          await writeAudit(tx, [{ call, outcome: 'replayed' }]);
          return earlier.answer as Answer;
        }
      }
      const answer = await decideInside(manager, tx, this.refusals, () => decide(tx));
      if (isRefusal(answer)) {
        await writeAudit(tx, [refusedLine(call, answer, tx.aboutIds)]);
      } else {
        if (call.key !== undefined) await this.answers.store(tx, answer);
        await writeAudit(tx, [{ call, outcome: 'done', ids: tx.aboutIds }]);
      }
      return answer as Answer;
    });
  }

  /** Undefined when a constraint refused the batch as a whole. */
  private onceTogether<Item extends { readonly call: Call }, Answer>(
    items: readonly Item[],
    decide: (tx: Tx, items: readonly Item[]) => Promise<readonly Answer[]>,
    about: (answer: Answer) => Readonly<Record<string, string>>,
    phase: Phase,
  ): Promise<readonly Answer[] | undefined> {
    return this.transaction(phase, async (manager) => {
      const tx = new Tx(manager, this.context, this.clock, (items[0] as Item).call);
      const answers = await decideInside(manager, tx, this.refusals, () => decideAll(decide, tx, items));
      if (isRefusal(answers)) return undefined;
      const lines = items.map((item, index) => lineOf(item.call, answers[index] as Answer, about));
      await writeAudit(tx, lines);
      return answers;
    });
  }

  private async transaction<Value>(phase: Phase, body: (manager: EntityManager) => Promise<Value>): Promise<Value> {
    phase.committing = false;
    const value = await this.database.transaction(async (manager) => {
      const decided = await body(manager);
      crashAt('after-decide', this.context);
      phase.committing = true;
      return decided;
    });
    this.committed();
    crashAt('after-commit', this.context);
    return value;
  }

  /** A caller who was turned away before any verb: 403 has a line, 401 and 422 are only counted. */
  denied(call: Call, code: string): Promise<void> {
    return whenThere(() => this.attempts.line([{ call, outcome: 'denied', code }]));
  }
}
