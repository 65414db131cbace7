import { type Fen, fen } from '@jiquan/kernel';
import { posting, type Posting, postingIf } from '../fund/posting';
import type { Line } from '../line/line';
import type { Asked } from './compete';

/** What an application, its fund and an entitlement make; none of it ever changes afterwards. */
export function lineOf({ id, fund }: { readonly id: string; readonly fund: { readonly id: string } }, { entitlement, lineId }: Asked): Line {
  const { purpose, person, enrolment, voucher, campaign, certificate, verification, claimant, occupation, level, year, amountFen } = entitlement;
  return {
    id: lineId,
    application: id,
    entitlement: entitlement.id,
    purpose,
    person: person as string,
    enrolment,
    voucher,
    class: entitlement.class,
    campaign,
    fund: fund.id,
    certificate: certificate as string,
    verification: verification as string,
    verified: 'verified',
    claimant: claimant as string,
    occupation: occupation as string,
    level,
    year,
    amountFen: amountFen as Fen,
    state: 'claimed',
    leftReason: null,
    stopReason: null,
    push: null,
    payment: null,
    version: 1,
  };
}

/** A voucher's reserve becomes the commitment, and what it does not need is free; everything else comes out of free. */
export function commitments(line: Line, { entitlement, reserved }: Asked): Posting[] {
  const about = { fund: line.fund, campaign: line.campaign, line: line.id };
  if (!reserved) return [posting(about, 'commit', line.id, 'free', 'committed', line.amountFen)];
  const unused = fen((entitlement.maxFen as Fen) - line.amountFen);
  return [posting(about, 'commit', line.id, 'reserved', 'committed', line.amountFen), ...postingIf(about, 'unused', line.id, 'reserved', 'free', unused)];
}
