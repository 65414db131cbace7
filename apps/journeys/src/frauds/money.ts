import { FACE_YUAN } from './acts';
import { reasonOf } from './entitled';
import { receiveBack } from '../story/settle';
import { type Met, refusedIn } from './met';
import type { Season } from './season';

const SWINDLERS = '6230000000000000001';
/** The account the school registered when the stage was set. */
const SCHOOLS = '6222000011112222';

/** An insider changes the account, with a colleague's session as the second person; the push finds it cooling, HRSS stops it. */
export async function changesPayee(season: Season): Promise<Met> {
  const application = await season.approvedApplication();
  const { cast, school, fund } = await season.stage();
  const push = async () => cast.hrss[0].call.settlement.push.attempt({ division: cast.division, fund, month: (await season.today()).slice(0, 7) });
  const { payee, version } = await school.second.call.settlement.proposePayee({ name: 'Somebody else 他人', bank: 'Other bank 他行', account: SWINDLERS, proof: 'Invented 伪造' });
  const alone = refusedIn('settlement', school.second, await school.second.call.settlement.confirmPayee.attempt({ payee, version }));
  await school.staff.call.settlement.confirmPayee({ payee, version });
  const held = refusedIn('settlement', cast.hrss[0], await push(), 'held');
  await cast.hrss[0].call.settlement.rejectPayee({ payee, reason: 'Not asked for by the school. 非本单位申请' });
  await season.paidApplication();
  const told = await bankFiles(season);
  if (told.includes(SWINDLERS) || !told.includes(SCHOOLS)) throw new Error(`${application}: the bank was told to pay the swindler`);
  return [alone, held];
}

/** All that the bank was told to pay so far. */
async function bankFiles(season: Season): Promise<string> {
  const { cast } = await season.stage();
  const { files } = await cast.checker.call.settlement.files({ limit: 200 });
  const contents = await Promise.all(files.map(({ file }) => cast.checker.call.settlement.fileContent({ file })));
  return contents.map(({ bytes }) => Buffer.from(bytes).toString()).join('\n');
}

/** Paid rightly, as far as anybody knew; when the certificate is revoked the money is receivable at once, ordered back and received. */
export async function revokedAfterPayment(season: Season): Promise<Met> {
  await season.paidApplication();
  const { cast, people } = await season.stage();
  const { world } = season.county;
  const { certificate, enrolment } = await season.certificateOf('convict');
  await cast.hrss[0].call.certificate.revokeCertificate({ certificate, reason: 'fraud', note: 'Somebody else sat the examination. 替考' });
  await season.county.rest();
  const ofConvict = async () => (await cast.auditor.call.settlement.recoveries({ limit: 200 })).recoveries.find(({ person }) => person === people.convict.actor.person);
  const due = await ofConvict();
  if (due?.state !== 'due' || due.amountFen !== FACE_YUAN * 100) throw new Error(`not due: ${JSON.stringify(due)}`);
  await cast.hrss[0].call.settlement.orderRecovery({ recovery: due.recovery, document: 'Recovery order 追缴决定〔演示〕16号' });
  await receiveBack(cast, due, 'RECEIPT-16');
  const { stage } = await world.until('the revoked voucher', async () => {
    const { vouchers } = await people.convict.actor.call.voucher.myVouchers({});
    return vouchers.find((each) => each.stage === 'revoked');
  });
  const why = await reasonOf(season, (await season.taughtClass()).class, enrolment, due.reason);
  const recovery = await ofConvict();
  if (!recovery || stage !== 'revoked') throw new Error('the recovery is gone');
  return [why, { how: 'recovered', code: recovery.state, cites: recovery.cites }];
}

