import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { BodyBlacklisted } from '@jiquan/certificate-contract';
import { rememberOfBody } from './body-fact';
import { RememberedBodyBanTable } from './remembered-body-ban.table';

/** Nothing assessed from that day on is paid (R-ASM-08). */
@On(BodyBlacklisted)
export class BodyBlacklistedListener implements Listener<typeof BodyBlacklisted> {
  async hear(event: Heard<typeof BodyBlacklisted>, tx: Tx): Promise<void> {
    const { body, from } = event.payload;
    await rememberOfBody(tx, RememberedBodyBanTable, body, { body, startsOn: from });
  }
}
