import { defineContext, serves } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import * as binding from './binding';
import * as campaign from './campaign';
import * as fact from './fact';
import { voucherAppendOnly, voucherMigrations } from './migrations';
import * as remembered from './remembered';
import * as voucher from './voucher';

export const voucherContext = defineContext({
  name: 'voucher',
  api: voucherApi,
  serves: serves(voucherApi, { ...campaign.handlers, ...voucher.handlers, ...binding.handlers }),
  tables: [...campaign.tables, ...voucher.tables, ...binding.tables, ...fact.tables, ...remembered.tables],
  migrations: voucherMigrations,
  appendOnly: voucherAppendOnly,
  listeners: [...campaign.listeners, ...fact.listeners, ...remembered.listeners],
  sweeps: [voucher.ExpireSweep],
  providers: [],
});
