import { AccountClosed, PersonFrozen, PersonUnfrozen, SessionRevoked } from '@jiquan/identity-contract';
import { code, consumerPacts, hearsOn, id } from '@jiquan/platform/testing/pacts';
import { World } from '../testing/world';
import { voucherContext } from '../voucher.context';

const hears = hearsOn<World>();
const frozen = hears(PersonFrozen, { person: id(), reason: code('identity-in-doubt') });

consumerPacts({
  consumer: voucherContext,
  provider: 'identity',
  begin: () => World.open(),
  hears: [frozen, hears(PersonUnfrozen, { person: id() }, frozen), hears(AccountClosed, { account: id() }), hears(SessionRevoked, { session: id() })],
});
