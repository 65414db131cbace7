import { AccountClosedListener } from './account-closed.listener';
import { ClassApprovedListener } from './class-approved.listener';
import { ClassRosterChangedListener } from './class-roster-changed.listener';
import { ClosedAccountTable } from './closed-account.table';
import { PersonFrozenListener } from './person-frozen.listener';
import { PersonUnfrozenListener } from './person-unfrozen.listener';
import { RememberedClassTable } from './remembered-class.table';
import { RememberedPersonTable } from './remembered-person.table';
import { RememberedTariffTable } from './remembered-tariff.table';
import { TariffPublishedListener } from './tariff-published.listener';

export const tables = [ClosedAccountTable, RememberedClassTable, RememberedPersonTable, RememberedTariffTable];
export const listeners = [
  AccountClosedListener,
  ClassApprovedListener,
  ClassRosterChangedListener,
  PersonFrozenListener,
  PersonUnfrozenListener,
  TariffPublishedListener,
];
