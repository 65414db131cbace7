import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, dayOf, yearOf } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import { client } from '@jiquan/wire';
import { type Edition, startEdition } from '../../../../tools/edition/edition.mjs';
import type { Cast } from '../story/cast';
import { openFund, publishCampaign } from '../story/campaign';
import { LEVEL, OCCUPATION } from '../story/stage';
import { Queue } from './queue';
import { Signed } from './signed';

const DIVISION = 'DEMO/demo-county';
const PEOPLE = 200;
const PLACES = 10;
const TIMES = 50;

type Answer = { readonly number: string } | { readonly refused: string };

describe('a rush on one campaign at two processes of one database', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-rush-'));
  let edition: Edition;
  let signed: Signed;
  let fund: string;
  beforeAll(async () => {
    const env = { JIQUAN_LOG: 'silent', JIQUAN_KAFKA_PREFIX: `rush-${process.pid}-${Date.now().toString(36)}` };
    edition = await startEdition({ edition: 'province', dataFolder, durable: false, env, replicas: { voucher: 2 } });
    signed = new Signed(edition);
    const today = dayOf(await signed.world.now());
    fund = await openFund(cast(), { year: yearOf(today), yuan: 1_000_000, document: 'Invented appropriation 演示拨款（无法律效力）', reference: 'RUSH' });
  });
  afterAll(async () => {
    await edition?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const cast = (): Cast => {
    const actor = (who: Parameters<Signed['as']>[0]) => ({ world: signed.world, call: signed.as(who) });
    const officer = actor({ role: 'hrss', division: DIVISION, duties: ['campaign'] });
    const maker = actor({ role: 'finance', division: DIVISION, duties: ['maker', 'fund'] });
    return { administrator: actor({ role: 'administrator' }), hrss: [officer, officer], maker, division: DIVISION } as unknown as Cast;
  };

  async function campaign(): Promise<{ campaign: string; audienceHash: string }> {
    const today = dayOf(await signed.world.now());
    const days = { opensOn: addDays(today, -1), closesOn: addDays(today, 30) };
    const id = await publishCampaign(cast(), { fund, title: 'Rush 演示', occupation: OCCUPATION, level: LEVEL, quota: PLACES, faceYuan: 100, document: 'Invented 演示（无法律效力）', ...days });
    return { campaign: id, audienceHash: (await signed.world.anybody.voucher.campaign({ campaign: id })).audienceHash };
  }

  /** Somebody with a statement of identity, ready to claim at either process. */
  async function claimer(of: { campaign: string; audienceHash: string }): Promise<(at: number) => Promise<Answer>> {
    const person = newId();
    const asOf = await signed.world.now();
    const statement = await signed.sign('statement', { person, ...of, eligible: true, reasons: [], asOf });
    const token = await signed.token({ role: 'worker', person, division: DIVISION });
    const urls = ['voucher', 'voucher-2'].map((name) => edition.processes[name]?.url as string);
    return (at) => client(voucherApi, { baseUrl: urls[at % urls.length] as string, token: () => token }).claim.attempt({ campaign: of.campaign, occupation: OCCUPATION, statement });
  }

  /** Everybody queues first, and then is let go; nobody is answered before. */
  async function together(of: string, asks: readonly (() => Promise<Answer>)[]): Promise<Answer[]> {
    const queue = await Queue.before(edition.settings['voucher']?.['JIQUAN_VOUCHER_OWNER_URL'] as string, of);
    try {
      let answered = 0;
      const answers = asks.map((ask) => ask().finally(() => answered++));
      await queue.everybody();
      expect([answered, await queue.vouchersOf(of)]).toEqual([0, 0]);
      await queue.letGo();
      return await Promise.all(answers);
    } finally {
      await queue.end();
    }
  }

  it(`gives ${PLACES} places to ${PEOPLE} people: exactly ${PLACES} vouchers, and campaign.exhausted to the others (I1, R-VCH-09)`, async () => {
    const offered = await campaign();
    const people = await Promise.all(Array.from({ length: PEOPLE }, () => claimer(offered)));
    const answers = await together(offered.campaign, people.map((claim, index) => () => claim(index)));
    const numbers = answers.flatMap((answer) => ('number' in answer ? [answer.number] : []));
    expect(new Set(numbers).size).toBe(PLACES);
    expect(answers.filter((answer) => 'refused' in answer && answer.refused === 'campaign.exhausted')).toHaveLength(PEOPLE - PLACES);
    expect(await cast().hrss[0].call.voucher.counters({ campaign: offered.campaign })).toMatchObject({ everIssued: PLACES, left: 0, quota: PLACES });
    // Whoever asks again, at the other process, is told the same.
    const again = await Promise.all(people.map((claim, index) => claim(index + 1)));
    expect(again.map(told)).toEqual(answers.map(told));
  });

  it(`gives one person who asks ${TIMES} times at once at both processes one voucher, and every answer names it (I13)`, async () => {
    const offered = await campaign();
    const claim = await claimer(offered);
    const answers = await together(offered.campaign, Array.from({ length: TIMES }, (_, index) => () => claim(index)));
    expect(new Set(answers.map(told)).size).toBe(1);
    expect(told(answers[0] as Answer)).toMatch(/^JQ-/);
    expect(await cast().hrss[0].call.voucher.counters({ campaign: offered.campaign })).toMatchObject({ everIssued: 1, left: PLACES - 1 });
  });
});

function told(answer: Answer): string {
  return 'number' in answer ? answer.number : answer.refused;
}
