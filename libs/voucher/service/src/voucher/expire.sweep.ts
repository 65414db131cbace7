import { isRefusal } from '@jiquan/kernel';
import { BusinessClock, type Rows, Sweep, type Sweeper, systemCall, type Tx, Work } from '@jiquan/platform';
import { expire, type Voucher } from '@jiquan/voucher-domain';
import { CampaignTable } from '../campaign/campaign.table';
import { tellEnded } from './ended';
import { writeSteps } from './history';
import { VoucherTable } from './voucher.table';

const CHUNK = 1_000;

/** Vouchers whose validity is over while they wait. A late run harms nobody: admit looks at the day itself. */
@Sweep({ everySeconds: 600 })
export class ExpireSweep implements Sweeper {
  constructor(
    private readonly work: Work,
    private readonly clock: BusinessClock,
  ) {}

  /** Looks first: a run that finds nothing is no command, and leaves no line in the audit. */
  async run(): Promise<number> {
    const due = await this.work.read((rows) => this.due(rows));
    if (due.length === 0) return 0;
    return this.work.run(systemCall('voucher.expire'), async (tx) => {
      const changes: [Voucher, Voucher][] = [];
      for (const voucher of await tx.lockMany(VoucherTable, due)) {
        const lapsed = expire({ voucher }, tx.now);
        if (!isRefusal(lapsed)) changes.push([voucher, lapsed]);
      }
      await save(tx, changes);
      return changes.length;
    });
  }

  private async due(rows: Rows): Promise<string[]> {
    const found = await rows.query<{ id: string }>(
      `SELECT id FROM voucher WHERE decided IN ('issued', 'claimed') AND NOT bound AND expires_on IS NOT NULL AND expires_on < $1
       AND stage IN ('issued', 'claimed') AND NOT office_frozen AND NOT person_frozen ORDER BY expires_on, id LIMIT ${CHUNK}`,
      [this.clock.today()],
    );
    return found.map((row) => row.id);
  }
}

async function save(tx: Tx, changes: readonly (readonly [Voucher, Voucher])[]): Promise<void> {
  await tx.replaceMany(VoucherTable, changes);
  await writeSteps(tx, changes, { by: 'expire', kind: 'command', reason: 'expired' });
  const ids = [...new Set(changes.map(([voucher]) => voucher.campaign))];
  const campaigns = new Map((await tx.find(CampaignTable, { id: ids })).map((campaign) => [campaign.id, campaign]));
  for (const [before, after] of changes) {
    const campaign = campaigns.get(before.campaign);
    if (!campaign) throw new Error(`voucher ${before.id} has no campaign`);
    await tellEnded(tx, campaign, before, after);
  }
}
