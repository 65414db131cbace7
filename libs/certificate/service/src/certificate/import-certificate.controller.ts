import { certificateApi, CertificateIssued } from '@jiquan/certificate-contract';
import { type Certificate, importCertificate, judgeBrought, readNumber } from '@jiquan/certificate-domain';
import { isRefusal, refuse, type Refusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { BodyTable } from '../body/body.table';
import { keepFindings } from '../finding/finding.table';
import { rulesOfCertificate } from '../finding/rules-of';
import { accountClosed, notInCharge, organisationOf, unknown } from '../office';
import { type RememberedTraining, trainingsOf } from '../remembered/enrolments';
import { askQuerySystem } from '../verification/ask-query-system';
import { CertificateTable } from './certificate.table';
import { describedOf } from './described';

const spec = certificateApi.routes.importCertificate;

@Serves(spec)
export class ImportCertificateController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const body = await tx.get(BodyTable, input.body);
      if (!body) return unknown('body');
      const trainings = await trainingsOf(tx, input.person, input.kind);
      const named = trainings.find((each) => each.enrolment.enrolment === input.enrolment) ?? trainings[0];
      const division = named?.division ?? call.caller.division ?? body.division;
      const denied = (await accountClosed(tx, call)) ?? notYours(call, input.person, trainings, division);
      if (denied) return denied;
      const { number } = readNumber(input.number, input.kind, input.person);
      const sameNumber = await tx.find(CertificateTable, { body: body.id, number });
      const certificate = importCertificate(
        { ...input, id: tx.newId(), division, named: input.enrolment ?? null, trainings, sameNumber, account: call.caller.account },
        tx.now,
      );
      if (isRefusal(certificate)) return certificate;
      await keep(tx, certificate);
      return { certificate: certificate.id, matching: certificate.matching, enrolment: certificate.enrolment };
    });
  }
}

/** A worker brings the own certificate, an institution one of somebody it trained, HRSS any within its division. */
function notYours(call: Call, person: string, trainings: readonly RememberedTraining[], division: string): Refusal<'import.not-yours' | 'officer.not-in-charge'> | undefined {
  const { role } = call.caller;
  if (role === 'hrss') return notInCharge(call, division);
  const own = role === 'worker' ? call.caller.person === person : trainings.some((each) => each.institution === organisationOf(call));
  return own ? undefined : refuse('import.not-yours', {}, ['INF-02']);
}

async function keep(tx: Tx, certificate: Certificate): Promise<void> {
  tx.about({ certificate: certificate.id });
  await tx.insert(CertificateTable, certificate);
  const ruleSet = await rulesOfCertificate(tx, certificate);
  if (ruleSet) await keepFindings(tx, 'brought', { subject: certificate.id, findings: judgeBrought(certificate, ruleSet) });
  // One that two enrolments fit is not asked about before a person has decided.
  await askQuerySystem(tx, certificate, 'imported');
  tx.tell(CertificateIssued(describedOf(certificate)));
}
