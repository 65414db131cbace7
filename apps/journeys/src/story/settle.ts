import { createHash } from 'node:crypto';
import { addDays, type Day, dayOf, fen } from '@jiquan/kernel';
import type { Actor } from './actor';
import { bankAnswer } from './bank';
import type { Cast } from './cast';
import { pushMonth } from './push';

export { type Pushed, pushMonth } from './push';

export interface Applicant {
  readonly staff: Actor;
  readonly second: Actor;
}

/** Registers where the applicant is paid to; a second person confirms. */
export async function registerPayee(applicant: Applicant, account: string, words = { name: 'Demo payee 收款单位', bank: 'Demo bank 演示银行' }): Promise<Day> {
  const { payee, version } = await applicant.staff.call.settlement.proposePayee({ ...words, account, proof: 'Account permit, invented 开户许可（演示）' });
  return (await applicant.second.call.settlement.confirmPayee({ payee, version })).effectiveOn;
}

/** Waits until so many entitlements of a class are payable, and answers what they come to. */
export async function payable(applicant: Applicant, id: string, count: number): Promise<{ persons: number; amountFen: number }> {
  return applicant.staff.world.until(`${count} payable entitlements`, async () => {
    const { entitlements } = await applicant.staff.call.settlement.entitlements({ class: id, purpose: 'training', limit: 200 });
    const due = entitlements.filter((each) => each.state === 'payable');
    if (due.length < count) return undefined;
    return { persons: due.length, amountFen: due.reduce((total, each) => total + (each.amountFen ?? 0), 0) };
  });
}

export async function submitTraining(applicant: Applicant, fund: string, id: string, due: { persons: number; amountFen: number }): Promise<string> {
  const answer = await applicant.staff.call.settlement.submit({ purpose: 'training', fund, classes: [{ class: id }], persons: due.persons, amountFen: fen(due.amountFen), commitment: true });
  return answer.application;
}

/** Acceptance, two industry reviews, notice; the business clock goes past the notice; two HRSS reviews. */
export async function approveApplication(cast: Cast, application: string): Promise<void> {
  const { world } = cast.administrator;
  const note = 'Checked against the facts shown. 经核实同意';
  await cast.industry[0].call.settlement.accept({ application });
  await cast.industry[0].call.settlement.review({ application, step: 'industry-first', opinion: 'agree', note });
  await cast.industry[1].call.settlement.review({ application, step: 'industry-second', opinion: 'agree', note });
  const notice = await cast.hrss[0].call.settlement.publishNotice({ application, site: 'Demo HRSS website 演示县人社局官网', address: 'https://hrss.example.org/notices' });
  if (!notice.until) throw new Error('the calendar of the notice is not published');
  await world.morningOf(addDays(notice.until, 1), () => cast.administrator.token());
  await cast.hrss[0].call.settlement.review({ application, step: 'hrss-first', opinion: 'agree', note });
  await cast.hrss[1].call.settlement.review({ application, step: 'hrss-second', opinion: 'agree', note });
}

/** Maker proposes, checker confirms, the bank gets its file. */
export async function payPush(cast: Cast, push: string, encoding: 'utf-8' | 'gb18030' = 'utf-8'): Promise<{ file: string; number: string; content: string }> {
  const { version } = await cast.maker.call.settlement.proposeAcceptance({ push, refused: [] });
  await cast.checker.call.settlement.confirmAcceptance({ push, version });
  const file = await cast.maker.call.settlement.createFile({ push, encoding });
  const { bytes } = await cast.checker.call.settlement.fileContent({ file: file.file });
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) throw new Error('the bank file is not what its checksum says');
  return { file: file.file, number: file.number, content: new TextDecoder(encoding).decode(bytes) };
}

/** The maker brings what the bank answered; the checker computes the digest of the bank's own file and confirms that one. */
export async function bankReports(cast: Cast, bankFile: string, file: Buffer, encoding: 'utf-8' | 'gb18030' = 'utf-8') {
  const brought = await cast.maker.call.settlement.importResults({ bankFile, encoding, file });
  const sha256 = createHash('sha256').update(file).digest('hex');
  return cast.checker.call.settlement.confirmResults({ import: brought.import, sha256 });
}

/** Money that came back: the maker reports it under a reference, the checker confirms it. */
export async function receiveBack(cast: Cast, due: { readonly recovery: string; readonly amountFen: number }, reference = `RECEIPT-${due.recovery.slice(-12)}`): Promise<void> {
  const { recovery } = due;
  const { version } = await cast.maker.call.settlement.reportReceipt({ recovery, amountFen: fen(due.amountFen), reference });
  await cast.checker.call.settlement.receiveRecovery({ recovery, version });
}

/** Pushes and pays until no line of the application waits any more; the bank returns the lines named and settles the others. */
export async function payOut(cast: Cast, fund: string, application: string, comesBack: (line: string) => boolean = () => false): Promise<void> {
  const { world } = cast.administrator;
  for (let months = 0; months < MONTHS; months++) {
    const { push } = await pushMonth(cast, fund);
    const file = await payPush(cast, push);
    const returned = new Set<number>();
    for await (const line of await cast.checker.call.settlement.pushLines({ push, from: 1 })) if (comesBack(line.line)) returned.add(line.sequence);
    const bankFile = `BANK-${file.number}`;
    await bankReports(cast, bankFile, bankAnswer(file.content, dayOf(await world.now()), returned));
    const { lines } = await cast.auditor.call.settlement.applicationLines({ application, limit: 200 });
    if (lines.every((line) => line.state !== 'claimed')) return;
  }
  throw new Error(`lines of ${application} still wait after ${MONTHS} pushes`);
}

const MONTHS = 6;
