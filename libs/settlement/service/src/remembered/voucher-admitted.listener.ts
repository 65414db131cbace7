import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { VoucherAdmitted } from '@jiquan/voucher-contract';
import { rememberOfEnrolment } from './class-fact';
import { RememberedAdmissionTable } from './remembered-admission.table';

/** 登记验证: from here on the voucher's money may become this enrolment's. */
@On(VoucherAdmitted)
export class VoucherAdmittedListener implements Listener<typeof VoucherAdmitted> {
  async hear(event: Heard<typeof VoucherAdmitted>, tx: Tx): Promise<void> {
    const { payload } = event;
    await rememberOfEnrolment(tx, RememberedAdmissionTable, payload, payload);
  }
}
