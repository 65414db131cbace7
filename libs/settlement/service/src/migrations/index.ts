import { fundMigration } from './settlement-0001-fund';
import { rememberedMigration } from './settlement-0002-remembered';
import { applicationMigration } from './settlement-0003-application';
import { paymentMigration } from './settlement-0004-payment';
import { payeeRejectionMigration } from './settlement-0005-payee-rejection';
import { payeeDivisionMigration } from './settlement-0006-payee-division';
import { noOtherMigration } from './settlement-0007-no-other';
import { bankImportMigration } from './settlement-0008-bank-import';
import { fundDesignationMigration } from './settlement-0009-fund-designation';
import { recoveryReceiptMigration } from './settlement-0010-recovery-receipt';
import { findingMigration } from './settlement-0011-finding';
import { revokedMigration } from './settlement-0009-revoked';

export const settlementMigrations = [
  fundMigration,
  rememberedMigration,
  applicationMigration,
  paymentMigration,
  payeeRejectionMigration,
  payeeDivisionMigration,
  noOtherMigration,
  bankImportMigration,
  fundDesignationMigration,
  recoveryReceiptMigration,
  revokedMigration,
  findingMigration,
];
