import { AdmitController } from './admit.controller';
import { BindingTable } from './binding.table';
import { ClassVouchersView } from './class-vouchers.view';
import { CodeKeyController } from './code-key.controller';
import { CodeKeyTable, UsedCodeTable } from './code.table';
import { UnbindController } from './unbind.controller';

export const handlers = {
  admit: AdmitController,
  classVouchers: ClassVouchersView,
  codeKey: CodeKeyController,
  unbind: UnbindController,
};
export const tables = [BindingTable, CodeKeyTable, UsedCodeTable];
