import { day, isRefusal } from '@jiquan/kernel';
import { division, finance, hrss, now, officer, standingOf, today } from '../testing/officers';
import { type Payee, payeeOn } from './payee';
import { rejectPayee } from './reject';

const inForce: Payee = {
  id: 'old',
  owner: 'institution',
  ownerRole: 'institution',
  division,
  sealed: Buffer.alloc(0),
  keyVersion: 1,
  proof: 'x',
  state: 'confirmed',
  proposedBy: 'director',
  proposedAt: now,
  confirmedBy: 'accountant',
  confirmedAt: now,
  effectiveOn: day('2023-01-01'),
  rejectedBy: null,
  rejectedAt: null,
  rejectedFor: null,
  version: 1,
};
const cooling: Payee = { ...inForce, id: 'new', effectiveOn: day('2023-04-18') };
const own = { ...officer('institution', 'director'), organisation: 'institution' };
const facts = { ...standingOf(own), payee: cooling, today, reason: 'not ours' };

describe('a change of account is stopped before it takes effect', () => {
  it.each([
    ['by somebody of the owner', {}],
    ['by HRSS', { officer: hrss() }],
    ['before anybody confirmed it', { payee: { ...cooling, state: 'proposed' as const, confirmedBy: null, confirmedAt: null, effectiveOn: null } }],
  ])('%s', (_, changes) => {
    const rejected = rejectPayee({ ...facts, ...changes }, now);
    expect(rejected).toMatchObject({ state: 'rejected', rejectedAt: now, rejectedFor: 'not ours' });
    if (isRefusal(rejected)) throw new Error(rejected.refused);
    // The old account is paid again at once, and the rejected one never, however long it waits.
    expect(payeeOn([inForce, rejected], 'institution', today)).toEqual({ owner: 'institution', standing: 'ready', payee: 'old' });
    expect(payeeOn([inForce, rejected], 'institution', day('2023-05-01'))).toMatchObject({ standing: 'ready', payee: 'old' });
    expect(payeeOn([rejected], 'institution', today).standing).toBe('none');
  });

  it.each([
    ['account.closed', { closed: true }],
    ['payee.other-owner', { officer: { ...own, organisation: 'stranger' } }],
    ['payee.other-owner', { officer: finance() }],
    ['payee.not-changing', { payee: { ...cooling, effectiveOn: today } }],
    ['payee.not-changing', { payee: { ...cooling, state: 'rejected' as const } }],
  ])('%s', (code, changes) => {
    expect(rejectPayee({ ...facts, ...changes }, now)).toMatchObject({ refused: code });
  });
});
