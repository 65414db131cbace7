import { type Day, type Fen, type Guard, verb } from '@jiquan/kernel';
import { ambiguous } from '@jiquan/policy';
import { closedAccount, notInOffice, type Standing } from '../officer';

export type Purpose = 'training' | 'assessment';

export interface Amount {
  readonly occupation: string | null;
  readonly kind: string;
  readonly level: string | null;
  readonly from: Day;
  readonly until: Day | null;
  readonly amountFen: Fen;
}

/** The amounts of one division and purpose as one document states them. A revision is never changed, only followed. */
export interface Tariff {
  readonly id: string;
  readonly division: string;
  readonly purpose: Purpose;
  readonly revision: number;
  readonly document: string;
  readonly publishedOn: Day;
  readonly publishedBy: string;
  readonly entries: readonly Amount[];
}

export interface PublishFacts extends Standing {
  readonly tariff: Omit<Tariff, 'publishedBy'>;
}

const notOffice = ({ officer, tariff }: PublishFacts) => notInOffice(officer, { role: 'hrss', duty: 'campaign', division: tariff.division });
const pricedTwice = ({ tariff }: PublishFacts) => ambiguous(tariff.entries.map((entry) => ({ ...tariff, ...entry })));

export const publishTariffGuards = [closedAccount, notOffice, pricedTwice] satisfies Guard<PublishFacts>[];

export const publishTariff = verb(
  publishTariffGuards,
  ({ tariff, officer }: PublishFacts): Tariff => ({ ...tariff, publishedBy: officer.account }),
);
