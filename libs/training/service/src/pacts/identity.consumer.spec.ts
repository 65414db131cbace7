import { AccountClosed, PersonFrozen, PersonUnfrozen, SessionRevoked } from '@jiquan/identity-contract';
import { type ContextApp, startContext } from '@jiquan/platform/testing';
import { consumerPacts, hearsOn, id } from '@jiquan/platform/testing/pacts';
import { trainingContext } from '../training.context';

const hears = hearsOn<{ app: ContextApp }>();

consumerPacts({
  consumer: trainingContext,
  provider: 'identity',
  begin: async () => ({ app: await startContext(trainingContext) }),
  hears: [
    hears(PersonFrozen, { person: id() }),
    hears(PersonUnfrozen, { person: id() }),
    hears(AccountClosed, { account: id() }),
    hears(SessionRevoked, { session: id() }),
  ],
});
