import { type Heard, type Listener, On, rowLock, type Tx } from '@jiquan/platform';
import { VoucherUnbound } from '@jiquan/voucher-contract';
import { EnrolmentTable } from './enrolment.table';
import { rememberAdmission } from './voucher-admitted.listener';

@On(VoucherUnbound, { locks: (event) => [rowLock(EnrolmentTable, event.payload.enrolment)] })
export class VoucherUnboundListener implements Listener<typeof VoucherUnbound> {
  hear({ payload, version }: Heard<typeof VoucherUnbound>, tx: Tx): Promise<void> {
    return rememberAdmission(tx, { voucher: payload.voucher, enrolment: payload.enrolment, kind: 'unbound', version });
  }
}
