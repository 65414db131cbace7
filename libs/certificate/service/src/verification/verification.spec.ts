import { CertificateRevoked, CertificateUnverifiable, CertificateVerified } from '@jiquan/certificate-contract';
import { ReverificationAsked } from '@jiquan/settlement-contract';
import { id, World } from '../testing/world';

let world: World;
beforeAll(async () => {
  world = await World.start({ JIQUAN_CERTIFICATE_QUERY_SYSTEM_TIMEOUT_MS: '300' });
});
afterAll(() => world.stop());
afterEach(() => world.system.trouble({ down: false, failureShare: 0, minMs: 0, maxMs: 0 }));

const toldOf = async (certificate: string) => ({
  verified: (await world.app.told(CertificateVerified)).filter((each) => each.key === certificate).map((each) => each.payload),
  unverifiable: (await world.app.told(CertificateUnverifiable)).filter((each) => each.key === certificate).map((each) => each.payload),
  revoked: (await world.app.told(CertificateRevoked)).filter((each) => each.key === certificate).map((each) => each.payload),
});
const stateOf = async (certificate: string) => (await world.hrss().certificate({ certificate })).state;
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('five answers, and only the first gives value (R-CERT-04, R-VCH-05)', () => {
  test('found and equal', async () => {
    const { certificate } = await world.issued();
    await world.ask();
    expect(await stateOf(certificate)).toBe('verified');
    const told = await toldOf(certificate);
    expect(told).toMatchObject({ verified: [{ certificate }], unverifiable: [], revoked: [] });
    expect(told.verified[0]?.asOf.slice(0, 10)).toBe('2023-05-20');
  });

  test('not found: a forged number', async () => {
    const { certificate } = await world.issued({ register: false });
    await world.ask();
    expect(await stateOf(certificate)).toBe('unverifiable');
    expect(await toldOf(certificate)).toMatchObject({ verified: [], unverifiable: [{ answer: 'not-found' }], revoked: [] });
  });

  test('mismatch: another holder, another level', async () => {
    for (const [change, differences] of [
      [{ person: id() }, ['holder']],
      [{ level: 'SENIOR' }, ['level']],
    ] as const) {
      const { certificate, number } = await world.issued();
      world.system.alter({ number, ...change });
      await world.ask();
      expect(await toldOf(certificate)).toMatchObject({ verified: [], unverifiable: [{ answer: 'mismatch' }] });
      expect((await world.hrss().certificate({ certificate })).verifications).toMatchObject([{ answer: 'mismatch', differences }]);
    }
  });

  test('revoked', async () => {
    const { certificate, number } = await world.issued();
    world.system.revoke({ number, revokedOn: '2023-05-20' });
    await world.ask();
    expect(await stateOf(certificate)).toBe('revoked');
    expect(await toldOf(certificate)).toMatchObject({ verified: [], unverifiable: [], revoked: [{ reason: 'query-system', revokedOn: '2023-05-20' }] });
  });

  test.each([
    ['cuts the connection', { down: true }],
    ['fails', { failureShare: 1 }],
    ['takes longer than the time-out', { minMs: 500, maxMs: 500 }],
  ])('down is no answer: it %s, and is asked again', async (_, trouble) => {
    const { certificate } = await world.issued();
    world.system.trouble(trouble);
    expect(await world.ask()).toBe(0);
    expect(await stateOf(certificate)).toBe('issued');
    const { waiting, verifications } = await world.hrss().certificate({ certificate });
    expect({ tries: waiting[0]?.tries, verifications }).toEqual({ tries: 1, verifications: [] });
    world.system.trouble({ down: false, failureShare: 0, minMs: 0, maxMs: 0 });
    await settle();
    expect(await world.ask()).toBe(1);
    expect(await toldOf(certificate)).toMatchObject({ verified: [{ certificate }], unverifiable: [] });
  });
});

describe('asking again', () => {
  test('after the issuer has registered it', async () => {
    const { certificate, number, person } = await world.issued({ register: false });
    expect(await world.worker(person).askVerification.attempt({ certificate })).toMatchObject({ refused: 'verification.waiting-already' });
    await world.ask();
    world.register(number, person);
    await world.worker(person).askVerification({ certificate });
    await world.ask();
    expect(await stateOf(certificate)).toBe('verified');
    expect(await world.worker(id()).askVerification.attempt({ certificate })).toMatchObject({ refused: 'thing.unknown' });
  });

  test('settlement asks: once per (certificate, revision), each answer a new verification with its own asOf', async () => {
    const { certificate, number } = await world.issued();
    await world.ask();
    world.app.advanceTo('2023-06-01');
    for (const revision of [1, 1, 2]) await world.app.hear(ReverificationAsked({ certificate, revision }));
    expect(await world.ask()).toBe(2);
    const { verified } = await toldOf(certificate);
    expect(verified).toHaveLength(3);
    expect(new Set(verified.map((each) => each.verification)).size).toBe(3);
    expect(verified.map((each) => each.asOf.slice(0, 10))).toEqual(['2023-05-20', '2023-05-31', '2023-05-31']);
    world.system.remove({ number });
    await world.app.hear(ReverificationAsked({ certificate, revision: 3 }));
    await world.ask();
    expect(await stateOf(certificate)).toBe('unverifiable');
  });

  test('two processes ask at once: one answer counts', async () => {
    const { certificate } = await world.issued();
    await Promise.all([world.ask(), world.ask(), world.ask()]);
    expect((await toldOf(certificate)).verified).toHaveLength(1);
  });
});

describe('revoke (R-ASM-08, R-SET-18)', () => {
  const revocation = { reason: 'fraud' as const, note: '替考' };

  test('by the issuer after it was verified; told once', async () => {
    const { certificate, enrolment } = await world.issued();
    await world.ask();
    expect(await world.assessor(id()).revokeCertificate.attempt({ certificate, ...revocation })).toMatchObject({ refused: 'certificate.not-yours' });
    expect(await world.assessor().revokeCertificate({ certificate, ...revocation })).toMatchObject({ state: 'revoked', revokedOn: world.app.today });
    expect(await world.hrss().revokeCertificate.attempt({ certificate, ...revocation })).toMatchObject({ refused: 'certificate.revoked-already' });
    expect((await toldOf(certificate)).revoked).toEqual([{ certificate, person: expect.any(String) as string, enrolment, revokedOn: world.app.today, reason: 'fraud' }]);
  });

  test('by HRSS while a question waits: nothing is asked any more, and settlement is answered by the revocation', async () => {
    const { certificate, person } = await world.issued();
    expect(await world.hrss({ division: 'CN-HA/kaifeng' }).revokeCertificate.attempt({ certificate, ...revocation })).toMatchObject({ refused: 'officer.not-in-charge' });
    await world.hrss().revokeCertificate({ certificate, ...revocation });
    await world.app.hear(ReverificationAsked({ certificate, revision: 1 }));
    await world.ask();
    expect(await toldOf(certificate)).toMatchObject({ verified: [], revoked: [{ certificate }] });
    expect(await world.worker(person).askVerification.attempt({ certificate })).toMatchObject({ refused: 'certificate.revoked-already' });
  });

  test('with the day of the paper record, not before it was issued', async () => {
    const { certificate } = await world.issued();
    const revoke = (occurredOn: string) => world.hrss().revokeCertificate.attempt({ certificate, ...revocation }, { occurredOn });
    expect(await revoke('2023-05-30')).toMatchObject({ refused: 'certificate.revoked-outside-time' });
    expect(await revoke('2023-07-01')).toMatchObject({ refused: 'certificate.revoked-outside-time' });
    expect(await revoke(world.app.today)).toMatchObject({ revokedOn: world.app.today });
  });
});
