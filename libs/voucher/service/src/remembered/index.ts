import { AccountClosed, SessionRevoked } from '@jiquan/identity-contract';
import { revocationListeners } from '@jiquan/platform';
import { ClassApprovedListener } from './class-approved.listener';
import { ClassRosterChangedListener } from './class-roster-changed.listener';
import { PersonFrozenListener } from './person-frozen.listener';
import { PersonUnfrozenListener } from './person-unfrozen.listener';
import { RememberedClassTable } from './remembered-class.table';
import { RememberedPersonTable } from './remembered-person.table';
import { RememberedTariffTable } from './remembered-tariff.table';
import { TariffPublishedListener } from './tariff-published.listener';

export const tables = [RememberedClassTable, RememberedPersonTable, RememberedTariffTable];
export const listeners = [
  ...revocationListeners(AccountClosed, SessionRevoked),
  ClassApprovedListener,
  ClassRosterChangedListener,
  PersonFrozenListener,
  PersonUnfrozenListener,
  TariffPublishedListener,
];
