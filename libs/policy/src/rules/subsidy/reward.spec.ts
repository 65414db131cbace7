import { judge } from '..';
import type { RewardFacts } from '../../facts';
import { prove } from '../../testing/prove';
import { madeUp, sets } from '../../testing/sets';
import * as reward from './reward';
import * as spending from './spending';

const hired = (change: RewardFacts & { months?: number; insured?: boolean } = {}): RewardFacts => {
  const { months = 12, insured = true, ...rest } = change;
  return {
    employerSize: 'SMALL',
    newlyHiredThisYear: true,
    holdsCertificate: true,
    employment: { months, insured, employer: 'e1' },
    rewardedBefore: 0,
    amountFen: 1_000_00,
    paidToEmployerFen: 0,
    paidToEmployerThisYearFen: 0,
    ...rest,
  };
};
const placed = (change: RewardFacts & { months?: number; insured?: boolean } = {}): RewardFacts => {
  const { months = 6, insured = true, ...rest } = change;
  return {
    placesAsBusiness: true,
    holdsCertificate: true,
    employment: { months, insured, employer: 'e1' },
    rewardedBefore: 0,
    amountFen: 300_00,
    ...rest,
  };
};
const park: RewardFacts = { parkLevel: 'PROVINCIAL', rewardedBefore: 0, amountFen: 500_000_00 };
const startUp = (amountFen: number): RewardFacts => ({
  startUpSucceeded: true,
  fundSource: 'PROVINCIAL_MASS_ENTREPRENEURSHIP',
  rewardedBefore: 0,
  amountFen,
});
const staff = { staffEducationFen: 100, frontLineFen: 60, wagesFen: 100, deductedFen: 8 };

prove([reward, spending], {
  'R-SUB-05': [
    ['PUYANG', hired({ months: 11 }), 'refused'],
    ['PUYANG', hired({ months: 12 }), 'passed'],
    ['PUYANG', hired({ months: 13 }), 'passed'],
    ['PUYANG', hired({ months: 13, insured: false }), 'refused'],
    ['PUYANG', hired({ employerSize: 'MICRO' }), 'passed'],
    ['PUYANG', hired({ employerSize: 'MEDIUM' }), 'passed'],
    ['PUYANG', hired({ employerSize: 'LARGE' }), 'refused'],
    ['PUYANG', hired({ newlyHiredThisYear: false }), 'refused'],
    ['PUYANG', hired({ holdsCertificate: false }), 'refused'],
    ['PUYANG', hired({ rewardedBefore: 1 }), 'refused'],
    ['PUYANG', hired({ amountFen: 999_99 }), 'refused'],
    ['PUYANG', hired({ amountFen: 1_000_01 }), 'refused'],
    // The cap of 2,000,000 yuan: the last 1,000 fit exactly, a fen more does not.
    ['PUYANG', hired({ paidToEmployerFen: 1_998_999_99 }), 'passed'],
    ['PUYANG', hired({ paidToEmployerFen: 1_999_000_00 }), 'passed'],
    ['PUYANG22', hired({ paidToEmployerFen: 1_999_000_00 }), 'passed'],
    ['PUYANG22', hired({ paidToEmployerFen: 1_999_000_01 }), 'refused'],
    ['PUYANG', { employerSize: 'SMALL' }, 'facts-missing'],
    ['HEN23', hired({ months: 1 }), 'not-applicable'],
  ],
  'R-SUB-06': [
    ['PUYANG', placed({ months: 5 }), 'refused'],
    ['PUYANG', placed({ months: 6 }), 'passed'],
    ['PUYANG', placed({ months: 7 }), 'passed'],
    ['PUYANG', placed({ months: 7, insured: false }), 'refused'],
    ['PUYANG', placed({ placesAsBusiness: false }), 'refused'],
    ['PUYANG', placed({ holdsCertificate: false }), 'refused'],
    ['PUYANG', placed({ rewardedBefore: 1 }), 'refused'],
    ['PUYANG', placed({ amountFen: 299_99 }), 'refused'],
    ['PUYANG', placed({ amountFen: 300_01 }), 'refused'],
    ['PUYANG', { placesAsBusiness: true }, 'facts-missing'],
    ['HEN23', placed({ months: 1 }), 'not-applicable'],
  ],
  'R-SUB-07': [
    ['PUYANG', park, 'passed'],
    ['PUYANG', { ...park, amountFen: 499_999_99 }, 'refused'],
    ['PUYANG', { ...park, amountFen: 500_000_01 }, 'refused'],
    ['PUYANG', { ...park, parkLevel: 'CITY' }, 'refused'],
    ['PUYANG', { ...park, rewardedBefore: 1 }, 'refused'],
    ['PUYANG', { parkLevel: 'PROVINCIAL' }, 'facts-missing'],
    ['HEN23', park, 'not-applicable'],
  ],
  'R-SUB-08': [
    ['PUYANG', startUp(19_999_99), 'refused'],
    ['PUYANG', startUp(20_000_00), 'passed'],
    ['PUYANG', startUp(20_000_01), 'passed'],
    ['PUYANG', startUp(149_999_99), 'passed'],
    ['PUYANG', startUp(150_000_00), 'passed'],
    ['PUYANG', startUp(150_000_01), 'refused'],
    ['PUYANG', { ...startUp(20_000_00), startUpSucceeded: false }, 'refused'],
    ['PUYANG', { ...startUp(20_000_00), fundSource: 'EMPLOYMENT_SUBSIDY' }, 'refused'],
    ['PUYANG', { ...startUp(20_000_00), rewardedBefore: 1 }, 'refused'],
    ['PUYANG', { startUpSucceeded: true }, 'facts-missing'],
    ['HCX21', startUp(1), 'not-applicable'],
  ],
  'R-SUB-11': [
    ['PUYANG', { ...staff, frontLineFen: 59 }, 'flags'],
    ['PUYANG', staff, 'passed'],
    ['PUYANG', { ...staff, frontLineFen: 61 }, 'passed'],
    ['PUYANG', { ...staff, deductedFen: 7 }, 'passed'],
    ['PUYANG', { ...staff, deductedFen: 9 }, 'flags'],
    // Without funds nothing is due to the front line, and what is deducted is looked at all the same.
    ['PUYANG', { ...staff, staffEducationFen: 0, frontLineFen: 0 }, 'passed'],
    ['PUYANG', { ...staff, staffEducationFen: 0, frontLineFen: 0, deductedFen: 9 }, 'flags'],
    ['PUYANG', { ...staff, wagesFen: 0, deductedFen: 1 }, 'flags'],
    ['PUYANG', { ...staff, wagesFen: 0, deductedFen: 0, frontLineFen: 59 }, 'flags'],
    ['PUYANG', { ...staff, wagesFen: 0, deductedFen: 0 }, 'passed'],
    ['PUYANG', { staffEducationFen: 1 }, 'facts-missing'],
    ['HEN23', { ...staff, frontLineFen: 0 }, 'not-applicable'],
  ],
  'R-SUB-12': [
    ['EDU', { use: 'EQUIPMENT_UPKEEP' }, 'passed'],
    ['EDU', { use: 'ENTERTAINMENT' }, 'refused'],
    ['EDU', {}, 'facts-missing'],
    ['HEN22', { use: 'ENTERTAINMENT' }, 'not-applicable'],
  ],
});

test('A-51: the cap is for all an enterprise ever got, or for each year where configured', () => {
  const facts = hired({ paidToEmployerFen: 2_000_000_00, paidToEmployerThisYearFen: 0 });
  const yearly = madeUp({
    rules: ['R-SUB-05'],
    parameters: { 'reward.smeHire': 1_000_00, 'reward.smeHire.minMonths': 12, 'reward.smeHire.cap': 2_000_000_00 },
    settings: { 'reward.capPer': 'ENTERPRISE_YEAR' },
  });
  expect(judge('R-SUB-05', facts, sets.PUYANG)).toMatchObject({ outcome: 'refused', compared: { leftFen: 0 }, defaults: ['A-51'] });
  expect(judge('R-SUB-05', facts, yearly).outcome).toBe('passed');
  expect(judge('R-SUB-05', { ...facts, paidToEmployerThisYearFen: 1_999_000_01 }, yearly).outcome).toBe('refused');
});
