import { AccountClosed, PersonFrozen, PersonUnfrozen, SessionRevoked } from '@jiquan/identity-contract';
import { consumerPacts, hearsOn, id } from '@jiquan/platform/testing/pacts';
import { settlementContext } from '../settlement.context';
import { Story } from '../testing/story';

const hears = hearsOn<Story>();

consumerPacts({
  consumer: settlementContext,
  provider: 'identity',
  begin: () => Story.begin(),
  hears: [
    hears(AccountClosed, { account: id() }),
    hears(SessionRevoked, { session: id() }),
    hears(PersonFrozen, { person: id() }),
    hears(PersonUnfrozen, { person: id() }),
  ],
});
