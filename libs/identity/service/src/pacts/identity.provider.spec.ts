import { providerPacts } from '@jiquan/platform/testing/pacts';
import { COUNTY, IdentityApp, wang } from '../testing/identity-app';

/** A worker who is frozen and released, and an officer who leaves. */
async function everything(): Promise<IdentityApp> {
  const identity = await IdentityApp.start();
  const { person } = await identity.signUp(wang);
  const officer = await identity.as({ role: 'hrss', division: COUNTY, duties: ['freeze'] });
  await officer.freezePerson({ person, reason: 'investigation' });
  await officer.unfreezePerson({ person });
  const { account } = await identity.staff('zhang.san', { role: 'hrss', division: COUNTY, duties: ['freeze'] });
  const administrator = await identity.as({ role: 'administrator' });
  await administrator.closeAccount({ account, reason: 'left-the-office' });
  return identity;
}

providerPacts({ provider: 'identity', begin: everything });
