import { PersonErased, PersonFrozen, PersonUnfrozen, PersonVerified } from '@jiquan/identity-contract';
import { codeOf, COUNTY, IdentityApp, li, PASSWORD, wang, zhao } from '../testing/identity-app';

describe('a person', () => {
  let identity: IdentityApp;
  beforeEach(async () => {
    identity = await IdentityApp.start();
  });
  afterEach(() => identity.stop());

  it('signs up under the real name, once, and is told by id alone', async () => {
    const { person, assurance } = await identity.signUp(wang);
    expect(assurance).toBe('real-name');
    const [told] = await identity.app.told(PersonVerified);
    expect(told?.payload).toEqual({ person, assurance: 'real-name', division: COUNTY });
    const again = { ...wang, phone: '13600000000' };
    expect(await codeOf(identity.signUp(again))).toBe('person.document-taken');
    expect(await codeOf(identity.signUp({ ...li, phone: wang.phone }))).toBe('account.login-taken');
  });

  it.each([
    ['document.malformed', { document: '440524198001010014' }],
    ['real-name.mismatch', { name: '王方' }],
    ['password.weak', { password: 'short' }],
    ['document.birth-day-needed', { kind: 'permanent-residence', document: 'KAZ110090123105' }],
    ['input.malformed', { phone: '12345' }],
  ] as const)('is refused: %s', async (code, change) => {
    expect(await codeOf(identity.signUp(wang, change))).toBe(code);
    expect(await identity.app.sql('SELECT 1 FROM person')).toEqual([]);
  });

  it('of two who sign up with one document at once, one is registered', async () => {
    const both = [identity.signUp(wang), identity.signUp({ ...wang, phone: '13600000000' })].map(codeOf);
    expect((await Promise.all(both)).sort()).toEqual(['done', 'person.document-taken']);
    expect(await identity.app.sql('SELECT 1 FROM person')).toHaveLength(1);
  });

  it('is let in without assurance while the provider is out, and cannot keep the holder out', async () => {
    identity.provider.trouble({ down: true });
    const impostor = await identity.signedUp({ ...wang, phone: '13600000000' });
    expect(await impostor.worker.checkRealName.attempt({}).catch((error: { problem: { code: string } }) => error.problem.code)).toBe('provider.unavailable');
    identity.provider.trouble({ down: false });
    const { worker } = await identity.signedUp(wang);
    expect(await codeOf(impostor.worker.checkRealName({}))).toBe('person.document-taken');
    expect(await codeOf(worker.checkRealName({}))).toBe('person.already-real-name');
  });

  it('is checked later, when the provider answers again', async () => {
    identity.provider.trouble({ down: true });
    const { worker, person } = await identity.signedUp(wang);
    identity.provider.trouble({ down: false });
    expect(await worker.checkRealName({})).toEqual({ person, assurance: 'real-name' });
    expect(await identity.app.told(PersonVerified)).toHaveLength(1);
  });

  it('sees what is known about them, masked where it need not be whole', async () => {
    const { worker, person } = await identity.signedUp(wang);
    expect(await worker.me({})).toEqual({
      person, name: '王芳', documentKind: 'resident-id', documentMasked: '**************0013', phoneMasked: '138****5678', birthDay: '1980-01-01',
      division: COUNTY, assurance: 'real-name', frozen: false, groups: [],
    });
  });

  it('takes the account back with their face: the phone and the sessions of whoever held it are gone', async () => {
    const thief = await identity.signedUp({ ...wang, phone: '13600000000' });
    const { name, document, photo, phone } = wang;
    const asked = { name, document, phone, password: PASSWORD };
    expect(await codeOf(identity.public.takeBack({ ...asked, photo: 'photo-of-a-thief' }))).toBe('face.mismatch');
    expect(await codeOf(identity.public.takeBack({ ...asked, name: '王方', photo }))).toBe('real-name.mismatch');
    expect(await codeOf(identity.public.takeBack({ ...asked, document: zhao.document, photo }))).toBe('real-name.mismatch');
    expect(await identity.public.takeBack({ ...asked, photo })).toMatchObject({ person: thief.person });
    expect(await codeOf(identity.public.refresh({ refreshToken: thief.refreshToken }))).toBe('session.ended');
    expect(await codeOf(identity.public.signIn({ login: '13600000000', password: PASSWORD }))).toBe('sign-in.denied');
    expect(await identity.public.signIn({ login: phone, password: PASSWORD })).toMatchObject({ person: thief.person });
  });

  it('is frozen and released by an officer of the division with that duty (R-SET-18)', async () => {
    const { person } = await identity.signUp(wang);
    const officer = await identity.as({ role: 'hrss', division: 'CN-HA/puyang', duties: ['freeze'] });
    const elsewhere = await identity.as({ role: 'hrss', division: 'CN-HA/xinyang', duties: ['freeze'] });
    const without = await identity.as({ role: 'hrss', division: 'CN-HA/puyang', duties: ['notice'] });
    const password = await identity.as({ role: 'hrss', division: 'CN-HA/puyang', duties: ['freeze'], acr: 'password' });
    const asked = { person, reason: 'investigation' };
    expect(await codeOf(elsewhere.freezePerson(asked))).toBe('division.outside');
    expect(await codeOf(without.freezePerson(asked))).toBe('role.denied');
    expect(await codeOf(password.freezePerson(asked))).toBe('step-up.required');
    expect(await codeOf(officer.unfreezePerson({ person }))).toBe('person.not-frozen');
    expect(await officer.freezePerson(asked)).toEqual({ person });
    expect(await codeOf(officer.freezePerson(asked))).toBe('person.already-frozen');
    expect(await officer.unfreezePerson({ person })).toEqual({ person });
    expect((await identity.app.told(PersonFrozen)).map((each) => each.payload)).toEqual([asked]);
    expect(await identity.app.told(PersonUnfrozen)).toHaveLength(1);
  });

  it('is erased by forgetting the key: nothing can be opened, the account is closed', async () => {
    const { person, worker } = await identity.signedUp(wang);
    const administrator = await identity.as({ role: 'administrator' });
    expect(await administrator.erasePerson({ person, reason: 'person-asked' })).toEqual({ person });
    expect(await codeOf(administrator.erasePerson({ person, reason: 'person-asked' }))).toBe('person.erased');
    expect(await codeOf(worker.me({}))).toBe('person.erased');
    expect(await identity.app.sql('SELECT 1 FROM person_key')).toEqual([]);
    expect(await identity.app.told(PersonErased)).toHaveLength(1);
    const [row] = await identity.app.sql<{ document_hash: string | null; human: string }>('SELECT document_hash, human FROM person');
    expect(row).toMatchObject({ document_hash: null, human: expect.any(String) });
  });

  it('who registers anew after being erased is the same person, with a new key and a new account: nothing is got twice (A-50)', async () => {
    const { person, account } = await identity.signedUp(wang);
    const administrator = await identity.as({ role: 'administrator' });
    await administrator.erasePerson({ person, reason: 'person-asked' });
    const back = await identity.signedUp({ ...wang, phone: '13600000000' });
    expect(back.person).toBe(person);
    expect(back.account).not.toBe(account);
    expect(await back.worker.me({})).toMatchObject({ person, name: wang.name, phoneMasked: '136****0000', frozen: false });
    expect(await codeOf(identity.signUp(wang))).toBe('person.document-taken');
    expect((await identity.app.told(PersonVerified)).map((each) => each.payload.person)).toEqual([person, person]);
    // Another person is another one.
    expect((await identity.signUp(li)).person).not.toBe(person);
  });

  it('of two who come back with one document at once, one is registered', async () => {
    const { person } = await identity.signedUp(wang);
    await (await identity.as({ role: 'administrator' })).erasePerson({ person, reason: 'person-asked' });
    const both = [wang, { ...wang, phone: '13600000000' }].map((each) => codeOf(identity.signUp(each)));
    expect((await Promise.all(both)).sort()).toEqual(['done', 'person.document-taken']);
  });

  it('who comes back while the provider is out becomes the same person as soon as it answers', async () => {
    const { person } = await identity.signedUp(wang);
    await (await identity.as({ role: 'administrator' })).erasePerson({ person, reason: 'person-asked' });
    identity.provider.trouble({ down: true });
    const back = await identity.signedUp(wang);
    expect(back.person).not.toBe(person);
    identity.provider.trouble({ down: false });
    expect(await back.worker.checkRealName({})).toEqual({ person, assurance: 'real-name' });
    expect(await codeOf(identity.public.refresh({ refreshToken: back.refreshToken }))).toBe('session.ended');
    const { accessToken } = await identity.public.signIn({ login: wang.phone, password: PASSWORD });
    expect(await identity.with(accessToken).me({})).toMatchObject({ person, name: wang.name });
  });

  it('is not released from a hold by being erased (R-SET-18)', async () => {
    const { person } = await identity.signedUp(wang);
    const officer = await identity.as({ role: 'hrss', division: COUNTY, duties: ['freeze'] });
    await officer.freezePerson({ person, reason: 'investigation' });
    await (await identity.as({ role: 'administrator' })).erasePerson({ person, reason: 'person-asked' });
    const { worker } = await identity.signedUp(wang);
    expect(await worker.me({})).toMatchObject({ person, frozen: true });
  });
});
