import type { Instant } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import type { Stage } from '@jiquan/voucher-domain';

/** One change of the shown stage. The birth of a voucher is in its own row, so that a rush writes one row and not two. */
export interface Step {
  readonly id: string;
  readonly voucher: string;
  readonly at: Instant;
  readonly by: string;
  readonly kind: 'command' | 'heard';
  readonly fromStage: Stage;
  readonly toStage: Stage;
  readonly account: string | null;
  readonly reason: string | null;
}

export const StepTable = table<Step>('voucher_step', {
  id: column.id(),
  voucher: column.id(),
  at: column.instant(),
  by: column.code(),
  kind: column.code<'command' | 'heard'>(),
  fromStage: column.code<Stage>(),
  toStage: column.code<Stage>(),
  account: column.id().orNull(),
  reason: column.code().orNull(),
});
