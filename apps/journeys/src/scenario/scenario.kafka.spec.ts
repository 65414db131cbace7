import { type InstanceOptions, onOwnInstance } from './instance';
import { Progress } from './progress';
import { puyang, PUYANG_FROM } from './puyang';

const PEOPLE = 12;

function told(edition: InstanceOptions['edition']): Promise<string> {
  const options = { edition, from: PUYANG_FROM, simulators: ['--calm'], keep: false, progress: new Progress() };
  return onOwnInstance(options, (instance) => puyang(instance, PEOPLE));
}

describe('a scenario in both editions', () => {
  it('comes out the same, byte for byte: counts, codes, balances', async () => {
    const county = await told('county');
    // Twelve register and ten find a voucher; five of those who pass are payable, one is revoked before and one after payment.
    expect(county).toContain('| issued | 发放 | 10 |');
    expect(county).toContain('| training | payable 可拨付 | 5 | 6000.00 |');
    expect(county).toContain('| training | paid and kept 已拨付 | 3 | 3600.00 |');
    expect(county).toContain('| training | recovered 已追回 | 1 | 1200.00 |');
    expect(county).toContain('| campaign.exhausted | 2 |');
    expect(await told('province')).toBe(county);
  });
});
