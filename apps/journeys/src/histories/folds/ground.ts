import { type Day, dayOf, instant } from '@jiquan/kernel';
import type { Envelope, Told } from '@jiquan/wire';
import { Names } from '../names';
import { type Ground, NOW } from '../play';
import type { Letter } from '../post-office';
import { type Command, type Consumer, deciderOf } from '../step';
import { SettlementFolds } from './settlement';
import { VoucherFolds } from './voucher';

/** Both contexts as pure folds. What they tell goes out with a version of its thing, as it would from the event log. */
export class FoldsGround implements Ground {
  readonly names = new Names();
  private pending: Envelope[] = [];
  private readonly versions = new Map<string, number>();
  private numbers = 0;
  private day = dayOf(instant(NOW));
  private readonly voucher = new VoucherFolds(this.names, () => this.day, (told) => this.tell('voucher', told));
  private readonly settlement = new SettlementFolds(this.names, (told) => this.tell('settlement', told));

  today(): Day {
    return this.day;
  }

  advanceTo(day: Day): void {
    this.day = day;
  }

  listens(consumer: Consumer, event: string): boolean {
    return this[consumer].listens(event);
  }

  async hear(letters: readonly Letter[]): Promise<void> {
    for (const { to, envelope } of letters) this[to].hear(envelope);
  }

  async act(command: Command): Promise<string> {
    return deciderOf(command) === 'voucher' ? this.voucher.act(command as never) : this.settlement.act(command as never);
  }

  async told(): Promise<Envelope[]> {
    return this.pending.splice(0);
  }

  async outcome() {
    return { ...this.settlement.outcome(), vouchers: this.voucher.stages() };
  }

  private tell(context: string, told: Told): void {
    const version = (this.versions.get(told.key) ?? 0) + 1;
    this.versions.set(told.key, version);
    const id = `${context}.${++this.numbers}`;
    this.pending.push({ id, name: told.name, context, key: told.key, version, recordedAt: NOW, occurredAt: NOW, correlation: id, payload: told.payload });
  }
}
