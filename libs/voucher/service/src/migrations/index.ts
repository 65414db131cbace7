import { campaignMigration } from './voucher-0001-campaign';
import { voucherMigration } from './voucher-0002-voucher';
import { rememberedMigration } from './voucher-0003-remembered';
import { revokedMigration } from './voucher-0004-revoked';
import { findingMigration } from './voucher-0005-finding';

export const voucherMigrations = [campaignMigration, voucherMigration, rememberedMigration, revokedMigration, findingMigration];
/** History and what others told: the application adds to it and never changes it. */
export const voucherAppendOnly = ['fact', 'voucher_step', 'used_code', 'remembered_tariff', 'finding'];
