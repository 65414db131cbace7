import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lifeTable, unreachable } from '@jiquan/kernel';
import { voucherApi, voucherRefusals } from '@jiquan/voucher-contract';
import { campaignMoves, campaignStates, stages, voucherMoves } from '@jiquan/voucher-domain';
import { voucherMigrations } from './migrations';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

describe('the README of voucher', () => {
  it('shows the life of a campaign, which reaches every state', () => {
    expect(unreachable(campaignMoves, campaignStates)).toEqual([]);
    expect(readme).toContain(lifeTable(campaignMoves));
  });

  it('shows the life of a voucher, which reaches every stage', () => {
    expect(unreachable(voucherMoves, stages)).toEqual([]);
    expect(readme).toContain(lifeTable(voucherMoves));
  });
});

describe('the codes of voucher', () => {
  it('stand for every named constraint, or the constraint is a fault', () => {
    const named = voucherMigrations.flatMap((step) => [...step.sql.matchAll(/(?:CONSTRAINT|INDEX) "([^"]+)"/g)].map((match) => match[1] as string));
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(name.startsWith('fault.') || name in voucherRefusals).toBe(true);
    for (const name of named) expect(Buffer.byteLength(name)).toBeLessThan(64);
  });

  it('are each answered by a route, or are a reason that a holder is shown', () => {
    const answered = new Set(Object.values(voucherApi.routes).flatMap((route) => [...route.refusals] as string[]));
    const lacking = ['class-not-opened', 'not-trained', 'no-certificate', 'certificate-revoked', 'after-opening', 'subsidy-cancelled', 'not-payable', 'not-paid'];
    const shown = new Set([...lacking, 'not-expired'].map((name) => `voucher.${name}`));
    expect(Object.keys(voucherRefusals).filter((code) => !answered.has(code) && !shown.has(code))).toEqual([]);
  });
});
