import { fundMigration } from './settlement-0001-fund';
import { rememberedMigration } from './settlement-0002-remembered';
import { applicationMigration } from './settlement-0003-application';
import { paymentMigration } from './settlement-0004-payment';
import { payeeRejectionMigration } from './settlement-0005-payee-rejection';
import { payeeDivisionMigration } from './settlement-0006-payee-division';

export const settlementMigrations = [fundMigration, rememberedMigration, applicationMigration, paymentMigration, payeeRejectionMigration, payeeDivisionMigration];
