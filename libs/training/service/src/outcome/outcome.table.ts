import type { Day } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import type { SurveyAnswer } from '@jiquan/training-domain';

export const SurveyAnswerTable = table<SurveyAnswer>(
  'survey_answer',
  { class: column.id(), round: column.count(), enrolment: column.id(), satisfied: column.flag(), answeredAt: column.instant() },
  { primary: ['class', 'round', 'enrolment'] },
);

/** A payment of a line of a class: settled, and perhaps returned later. */
export interface RememberedPayment {
  readonly line: string;
  readonly payment: string;
  readonly kind: 'settled' | 'returned';
  readonly class: string;
  readonly heardOn: Day;
}

export const RememberedPaymentTable = table<RememberedPayment>(
  'remembered_payment',
  { line: column.id(), payment: column.id(), kind: column.code() as never, class: column.id(), heardOn: column.day() },
  { primary: ['line', 'payment', 'kind'] },
);
