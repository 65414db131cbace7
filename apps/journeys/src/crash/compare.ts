import type { World } from '../story/world';
import { PLACES } from './offered';
import type { Office } from './office';

const PAGE = 200;

/** Goes through all pages of a list, the id of the last row being where the next begins. */
async function every<Row>(page: (after: string | undefined) => Promise<readonly Row[]>, idOf: (row: Row) => string): Promise<Row[]> {
  const all: Row[] = [];
  for (;;) {
    const rows = await page(all.length === 0 ? undefined : idOf(all.at(-1) as Row));
    all.push(...rows);
    if (rows.length < PAGE) return all;
  }
}

const from = (after: string | undefined) => ({ limit: PAGE, ...(after === undefined ? {} : { after }) });
const lost = (what: string, wanted: readonly string[], found: ReadonlySet<string>) => wanted.filter((id) => !found.has(id)).map((id) => `${what} ${id} was acknowledged and is not there`);

/** What people were told against what the services show: everything acknowledged is there, and nothing was done twice. */
export async function compare(office: Office): Promise<string[]> {
  const { world } = office.ground;
  const found = await Promise.all([campaigns(office), counters(office), accounts(office), bodies(office), institutions(office, world), funds(office), people(office)]);
  return found.flat();
}

async function campaigns(office: Office): Promise<string[]> {
  const { call } = office.ground.cast.hrss[0];
  const shown = await every(async (after) => (await call.voucher.officeCampaigns(from(after))).campaigns, (each) => each.campaign);
  const states = new Map(shown.map((each) => [each.campaign, each.state]));
  const notPublished = office.published.filter(({ campaign }) => states.get(campaign) !== 'published').map(({ campaign }) => `${campaign} is ${states.get(campaign)}`);
  const twice = shown.length === office.campaigns.length ? [] : [`${office.campaigns.length} campaigns were drafted, ${shown.length} are there`];
  return [...lost('campaign', office.campaigns, new Set(states.keys())), ...notPublished, ...twice];
}

async function counters(office: Office): Promise<string[]> {
  const { call } = office.ground.cast.hrss[0];
  const asked = office.published.filter((each) => each.vouchers > 0 || each.exhausted > 0);
  const wrong: string[] = [];
  for (const { campaign, vouchers, exhausted } of asked) {
    const shown = await call.voucher.counters({ campaign });
    if (shown.everIssued !== vouchers) wrong.push(`campaign ${campaign} counts ${shown.everIssued}; its claimers hold ${vouchers}`);
    if (exhausted > 0 && shown.left > 0) wrong.push(`campaign ${campaign} told ${exhausted} claimers that it is exhausted, and ${shown.left} of ${PLACES} places are left`);
  }
  return wrong;
}

async function accounts(office: Office): Promise<string[]> {
  const { call } = office.ground.cast.administrator;
  const shown = await every(async (after) => (await call.identity.accounts(from(after))).accounts, (each) => each.account);
  return lost('closed account', office.closed, new Set(shown.filter((each) => each.closed).map((each) => each.account)));
}

async function bodies(office: Office): Promise<string[]> {
  const { certificate } = office.ground.world.anybody;
  const shown = await every(async (after) => (await certificate.bodies(from(after))).bodies, (each) => each.body);
  return lost('filed body', office.filed, new Set(shown.filter((each) => each.filedOn !== null).map((each) => each.body)));
}

async function institutions(office: Office, world: World): Promise<string[]> {
  const shown = await every(async (after) => (await world.anybody.training.institutions(from(after))).institutions, (each) => each.institution);
  return lost('institution', office.institutions, new Set(shown.map((each) => each.institution)));
}

/** Each fen that was appropriated is there once, and each granted campaign holds what it asked for. */
async function funds(office: Office): Promise<string[]> {
  const { funds: shown } = await office.ground.cast.maker.call.settlement.funds({});
  const fund = shown.find((each) => each.fund === office.ground.fund);
  const total = (fund?.accounts ?? []).filter((each) => each.kind !== 'treasury').reduce((sum, each) => sum + each.balanceFen, 0);
  return total === office.appropriatedFen ? [] : [`${office.appropriatedFen} fen were appropriated, ${total} are in the fund`];
}

async function people(office: Office): Promise<string[]> {
  const wrong: string[] = [];
  for (const [worker, frozen] of office.frozen) {
    const me = await worker.actor.call.identity.me({});
    if (me.frozen !== frozen) wrong.push(`person ${worker.actor.person} is ${me.frozen ? '' : 'not '}frozen`);
  }
  return wrong;
}
