import { providerPacts } from '@jiquan/platform/testing/pacts';
import { World } from '../testing/world';

/** A sitting that one passes and one fails, certificates that are found, not found and revoked, and the end of the body. */
async function everything(): Promise<World> {
  const world = await World.start();
  const trainees = await world.trained(2);
  const { sitting, candidates } = await world.accepted(trainees);
  const results = candidates.map(({ candidate }, at) => ({ candidate, attended: true, passed: at === 0 }));
  await world.assessor().enterResults({ sitting, results, attending: 2, rows: [{ kind: 'SKILL_LEVEL', attending: 2, certified: 1 }], totalCertified: 1 });
  await world.hrss().signPatrol({ sitting });
  await world.hrss().confirmSitting({ sitting });
  await world.hrss().voidSitting({ sitting, reason: '替考' });
  const { certificate } = await world.issued();
  await world.issued({ register: false });
  await world.ask();
  await world.assessor().revokeCertificate({ certificate, reason: 'fraud', note: '替考' });
  await world.hrss({ division: 'CN-HA' }).blacklistBody({ body: world.body.id, reason: '违规发证' });
  return world;
}

providerPacts({ provider: 'certificate', begin: everything });
