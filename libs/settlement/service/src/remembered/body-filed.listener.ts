import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { BodyFiled } from '@jiquan/certificate-contract';
import { rememberOfBody } from './body-fact';
import { RememberedBodyTable } from './remembered-body.table';

/** A body is paid for what it assessed since it was filed, by the tariff of where it is filed (R-SUB-01, R-INST-11). */
@On(BodyFiled)
export class BodyFiledListener implements Listener<typeof BodyFiled> {
  async hear(event: Heard<typeof BodyFiled>, tx: Tx): Promise<void> {
    const { body, division, filedOn } = event.payload;
    await rememberOfBody(tx, RememberedBodyTable, body, { body, division, filedOn });
  }
}
