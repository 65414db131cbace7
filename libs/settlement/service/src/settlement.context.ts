import { defineContext } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { settlementMigrations } from './migrations';
import { Vault } from './crypto/vault';
import { settlementListeners } from './listeners';
import { settlementServes } from './serves';
import { settlementSettings } from './settings';
import { settlementTables } from './tables';

/** The money. What is only ever added to cannot be changed by the application's own role either. */
export const settlementContext = defineContext({
  name: 'settlement',
  api: settlementApi,
  serves: settlementServes,
  tables: settlementTables,
  migrations: settlementMigrations,
  appendOnly: [
    'fund_account',
    'posting',
    'appropriation',
    'funding_decision',
    'reserve_end',
    'tariff',
    'remembered_campaign',
    'remembered_admission',
    'remembered_unbinding',
    'remembered_voucher_end',
    'remembered_freeze',
    'remembered_class',
    'remembered_class_opening',
    'remembered_class_completion',
    'remembered_class_end',
    'remembered_training',
    'remembered_enrolment_end',
    'remembered_verification',
    'remembered_unverifiable',
    'remembered_revocation',
    'remembered_body',
    'remembered_body_ban',
    'application_remark',
    'notice',
    'push_line',
    'reverification',
    'payment_file',
    'bank_import_row',
    'bank_result',
    'fund_designation',
    'finding',
  ],
  listeners: settlementListeners,
  sweeps: [],
  providers: [Vault],
  settings: settlementSettings,
});
