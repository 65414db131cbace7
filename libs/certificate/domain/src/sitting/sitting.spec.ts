import { instant } from '@jiquan/kernel';
import { body, candidate, hcx21, hen23, sitting } from '../samples';
import { acceptAsBody, acceptAsHrss, confirmSitting, rejectSitting, type SittingState, signPatrol, voidSitting, withdrawSitting } from './index';

const now = instant('2023-05-25T02:00:00.000Z');
const at = (state: SittingState) => ({ ...sitting, state });
const account = 'account-9';
const completion = [{ ...candidate, kind: 'TRAINING_COMPLETION' as const }];
const hrss = { sitting: at('body-accepted'), body, account, candidates: [candidate], noOtherCertificate: null, ruleSet: hen23 };
/** Nothing is stated: the set without its rules and numbers. */
const silent = { ...hen23, rules: {} };
/** One attended and was certified; the patrol officer has signed. */
const record = { rows: [{ kind: 'SKILL_LEVEL' as const, attending: 1, certified: 1 }], attending: 1, totalCertified: 1, resultsAt: now, patrol: account, patrolAt: now };
const nobody = { ...sitting, ...record, state: 'signed' as const, rows: [], attending: 0, totalCertified: 0 };
const signed = { ...sitting, ...record, state: 'signed' as const };

describe('a sitting', () => {
  test('the body accepts, then HRSS', () => {
    expect(acceptAsBody({ sitting: at('proposed'), body, account }, now)).toMatchObject({ state: 'body-accepted', bodyAcceptedBy: account });
    expect(acceptAsHrss(hrss, now)).toMatchObject({ state: 'accepted', hrssAcceptedBy: account });
  });

  test('R-ASM-01: HRSS answers for a completion exam, or the rule set is silent', () => {
    expect(acceptAsHrss({ ...hrss, candidates: completion, noOtherCertificate: '该工种无其他证书' }, now)).toMatchObject({ noOtherCertificate: '该工种无其他证书' });
    expect(acceptAsHrss({ ...hrss, ruleSet: silent, candidates: completion }, now)).toMatchObject({ state: 'accepted' });
  });

  test('R-ASM-17: with nobody attending it is confirmed only where no form is stated', () => {
    expect(confirmSitting({ sitting: nobody, ruleSet: hen23, account }, now)).toMatchObject({ state: 'confirmed' });
    expect(confirmSitting({ sitting: signed, ruleSet: hcx21, account }, now)).toMatchObject({ state: 'confirmed' });
  });

  test('R-ASM-17: signed by the patrol officer, then confirmed', () => {
    expect(signPatrol({ sitting: at('entered'), account, remark: null }, now)).toMatchObject({ state: 'signed', patrol: account, patrolAt: now });
    expect(confirmSitting({ sitting: signed, ruleSet: hen23, account }, now)).toMatchObject({ state: 'confirmed', confirmedOn: '2023-05-25' });
  });

  test('rejected, withdrawn, voided', () => {
    expect(rejectSitting({ sitting: at('body-accepted'), reason: '资料不全' }, now)).toMatchObject({ state: 'rejected', reason: '资料不全' });
    expect(withdrawSitting({ sitting: at('accepted'), reason: '改期' }, now)).toMatchObject({ state: 'withdrawn' });
    expect(voidSitting({ sitting: at('confirmed'), reason: '替考' }, now)).toMatchObject({ state: 'voided', voidedOn: '2023-05-25' });
  });

  test.each([
    ['the body accepts twice', () => acceptAsBody({ sitting: at('body-accepted'), body, account }, now), 'sitting.wrong-state'],
    ['HRSS accepts before the body', () => acceptAsHrss({ ...hrss, sitting: at('proposed') }, now), 'sitting.wrong-state'],
    ['R-ASM-08: the body was blacklisted meanwhile', () => acceptAsHrss({ ...hrss, body: { ...body, state: 'blacklisted' } }, now), 'body.not-filed'],
    ['accepted after the day', () => acceptAsHrss(hrss, instant('2023-06-01T16:00:00.000Z')), 'sitting.day-past'],
    ['R-ASM-01: a completion exam without a statement', () => acceptAsHrss({ ...hrss, candidates: completion }, now), 'sitting.completion-exam-denied'],
    ['R-ASM-17: confirmed without a signature', () => confirmSitting({ sitting: at('entered'), ruleSet: hen23, account }, now), 'sitting.wrong-state'],
    ['R-ASM-17: confirmed with nobody attending, where the form is stated', () => confirmSitting({ sitting: nobody, ruleSet: hcx21, account }, now), 'sitting.record-incomplete'],
    ['INF-06: confirmed with sums that are not the rows\'', () => confirmSitting({ sitting: { ...signed, totalCertified: 2 }, ruleSet: hen23, account }, now), 'sitting.record-incomplete'],
    ['signed before results', () => signPatrol({ sitting: at('accepted'), account, remark: null }, now), 'sitting.wrong-state'],
    ['voided before it is confirmed', () => voidSitting({ sitting: at('signed'), reason: 'x' }, now), 'sitting.wrong-state'],
    ['rejected after acceptance', () => rejectSitting({ sitting: at('accepted'), reason: 'x' }, now), 'sitting.wrong-state'],
    ['withdrawn after results', () => withdrawSitting({ sitting: at('entered'), reason: 'x' }, now), 'sitting.wrong-state'],
  ])('no: %s', (_, act, refused) => {
    expect(act()).toMatchObject({ refused });
  });
});
