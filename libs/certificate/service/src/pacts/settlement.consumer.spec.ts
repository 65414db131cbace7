import { consumerPacts, count, hearsOn, id } from '@jiquan/platform/testing/pacts';
import { ReverificationAsked } from '@jiquan/settlement-contract';
import { certificateContext } from '../certificate.context';
import { World } from '../testing/world';

const hears = hearsOn<World>();

consumerPacts({
  consumer: certificateContext,
  provider: 'settlement',
  begin: () => World.start(),
  hears: [hears(ReverificationAsked, async (world) => ({ certificate: id((await world.issued()).certificate), revision: count(1) }))],
});
