import { day, fen } from '@jiquan/kernel';
import { type Certified, holdSitting, proposeSitting } from '../story/assess';
import { allPages, PAGE } from '../story/pages';
import { linesOf, pushMonth } from '../story/push';
import { type Applicant, bankReports, payable, payPush, receiveBack } from '../story/settle';
import type { RunningClass } from '../story/teach';
import { mustBe, mustRefuse } from './check';
import { approveClaims } from './claims';
import { bankFileFor } from './files';
import type { Trainee } from './puyang-class';
import type { County } from './puyang-county';

const SITE = { name: '濮阳县人力资源和社会保障局网站（演示）', address: 'https://hrss.example.org/puyang/notices' };
type Purpose = 'training' | 'assessment';

const to = (county: County, date: string) => county.world.morningOf(day(date), () => county.cast.administrator.token());

/** The sitting as the form has it: two do not come, some fail, the others get a certificate that the query system confirms. */
export async function assess(county: County, running: RunningClass, trainees: readonly Trainee[]): Promise<{ sitting: string; certified: readonly Certified[] }> {
  const { cast, school, body, files, sizes, progress } = county;
  const { heldOn, proposedOn, place } = files.form['F-29'];
  await to(county, proposedOn);
  const sitting = await proposeSitting(cast, school, body, running, heldOn, place);
  await to(county, heldOn);
  const enrolments = trainees.map(({ enrolment }) => enrolment);
  const passed = enrolments.slice(0, sizes.certified);
  const failed = enrolments.slice(sizes.certified, sizes.attending);
  const certified = await holdSitting(cast, school, body, running, sitting, heldOn, { passed, failed, absent: enrolments.slice(sizes.attending), patrol: files.form['F-38'].patrol });
  progress.say(`${certified.length} certificates issued; waiting for the query system`);
  return { sitting, certified };
}

export interface Claims {
  readonly training: string;
  readonly assessment: string;
}

/** No certificate, no value: the school asks for everybody recognised and is refused, then for those certified. */
export async function apply(county: County, running: RunningClass, recognised: number): Promise<Claims> {
  const { school, body, funds, sizes, progress, cast, assessors, files } = county;
  const due = await payable(school, running.class, sizes.certified);
  const owed = await payableToBody(body, sizes.certified);
  progress.say(`${due.persons} payable to the school, ${owed.persons} to the body`);
  const submit = (applicant: Applicant, purpose: Purpose, persons: number, amountFen: number) => {
    const classes = purpose === 'training' ? [{ class: running.class }] : [];
    return applicant.staff.call.settlement.submit.attempt({ purpose, fund: funds[purpose], classes, persons, amountFen: fen(amountFen), commitment: true });
  };
  const everybody = recognised * files.tariff.training.faceYuan * 100;
  mustRefuse('money for people without a certificate', await submit(school, 'training', recognised, everybody), 'application.count-differs');
  const training = await submit(school, 'training', due.persons, due.amountFen);
  const assessment = await submit(body, 'assessment', owed.persons, owed.amountFen);
  if ('refused' in training || 'refused' in assessment) throw new Error(`an application was refused: ${JSON.stringify([training, assessment])}`);
  const claims = { training: training.application, assessment: assessment.application };
  const over = await approveClaims(cast, [{ application: claims.training, reviewers: cast.industry }, { application: claims.assessment, reviewers: assessors }], SITE);
  progress.say(`both applications reviewed by four people each; notice over on ${over}`);
  return claims;
}

async function payableToBody(applicant: Applicant, count: number): Promise<{ persons: number; amountFen: number }> {
  return applicant.staff.world.until('the assessment subsidies', async () => {
    const due = await allPages(async (after) => {
      const page = { purpose: 'assessment', state: 'payable', limit: PAGE } as const;
      const { entitlements: rows, next } = await applicant.staff.call.settlement.entitlements({ ...page, ...(after ? { after } : {}) });
      return { rows, next };
    });
    return due.length === count && { persons: count, amountFen: due.reduce((total, each) => total + (each.amountFen ?? 0), 0) };
  });
}

/** A certificate is revoked; its money leaves both applications, or must come back from both. */
export async function revoke(county: County, claims: Claims, certified: Certified, on: string, state: 'left' | 'receivable'): Promise<void> {
  const { world, cast, progress } = county;
  await to(county, on);
  await cast.hrss[0].call.certificate.revokeCertificate({ certificate: certified.certificate, reason: 'fraud', note: '演示：复查发现作弊。' });
  await world.until('what follows from the revocation', async () => {
    const lines = [...(await linesOf(cast, claims.training)), ...(await linesOf(cast, claims.assessment))];
    return lines.filter((line) => line.certificate === certified.certificate && line.state === state).length === 2;
  });
  progress.say(`${on}: a certificate revoked; its two lines are ${state}`);
}

/** The month's push of one fund, maker and checker, the bank's file in its encoding, and what the bank reports. */
async function payMonth(county: County, purpose: Purpose, template: Buffer, resultsOn: string): Promise<string> {
  const { cast, funds, progress } = county;
  const encoding = purpose === 'training' ? 'utf-8' : 'gb18030';
  const push = await pushMonth(cast, funds[purpose]);
  const file = await payPush(cast, push.push, encoding);
  await to(county, resultsOn);
  const bankFile = `BANK-${purpose}-${resultsOn}`;
  const result = await bankReports(cast, bankFile, bankFileFor(template, file.number, push.lines), encoding);
  mustBe('rows of the bank', [result.rows, result.fresh], [push.lines, push.lines]);
  progress.say(`${purpose}: ${push.lines} lines pushed and filed in ${encoding}; ${result.outcomes.filter(({ outcome }) => outcome === 'returned').length} returned`);
  return file.number;
}

/** April: paid, some come back at once and one late. May: a second attempt with checked accounts. */
export async function pay(county: County): Promise<void> {
  const { cast, files, progress } = county;
  await to(county, '2023-04-03');
  const paid = await payMonth(county, 'training', files.bank.training, '2023-04-06');
  await payMonth(county, 'assessment', files.bank.assessment, '2023-04-06');
  await to(county, '2023-04-20');
  const late = await bankReports(cast, 'BANK-LATE-2023-04-19', bankFileFor(files.bank.late, paid, 1));
  mustBe('a late return', late.outcomes.map(({ outcome }) => outcome), ['late-return']);
  progress.say('one payment came back a fortnight later');
  await to(county, '2023-05-04');
  await payMonth(county, 'training', files.bank.trainingAgain, '2023-05-08');
  await payMonth(county, 'assessment', files.bank.assessmentAgain, '2023-05-08');
}

/** What must come back is ordered by an officer and received by finance; in the fund's own year it is free again. */
export async function recover(county: County): Promise<void> {
  const { world, cast, progress } = county;
  const due = await world.until('the recoveries', async () => {
    const { recoveries } = await cast.auditor.call.settlement.recoveries({ state: 'due', limit: PAGE });
    return recoveries.length === 2 && recoveries;
  });
  for (const { recovery } of due) await cast.hrss[0].call.settlement.orderRecovery({ recovery, document: '演示追缴决定〔2023〕1号' });
  await to(county, '2023-06-15');
  for (const each of due) await receiveBack(cast, each);
  progress.say(`${due.length} recoveries ordered and received`);
}
