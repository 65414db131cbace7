import { AccountClosed, SessionRevoked } from '@jiquan/identity-contract';
import { consumerPacts, hearsOn, id } from '@jiquan/platform/testing/pacts';
import { certificateContext } from '../certificate.context';
import { World } from '../testing/world';

const hears = hearsOn<World>();

consumerPacts({
  consumer: certificateContext,
  provider: 'identity',
  begin: () => World.start(),
  hears: [hears(AccountClosed, { account: id() }), hears(SessionRevoked, { session: id() })],
});
