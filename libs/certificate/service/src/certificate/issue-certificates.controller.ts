import { certificateApi, CertificateIssued } from '@jiquan/certificate-contract';
import { type AssessmentBody, type Candidate, type Certificate, issueCertificate, judgeIssue } from '@jiquan/certificate-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { BodyTable } from '../body/body.table';
import { CandidateTable } from '../candidate/candidate.table';
import { keepFindings } from '../finding/finding.table';
import { rulesOf } from '../finding/rules-of';
import { accountClosed, organisationOf, unknown } from '../office';
import { SittingTable } from '../sitting/sitting.table';
import { askQuerySystem } from '../verification/ask-query-system';
import { CertificateTable } from './certificate.table';
import { describedOf } from './described';

const spec = certificateApi.routes.issueCertificates;

@Serves(spec)
export class IssueCertificatesController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  /** All of the list or none: a refusal names the candidate it is about. */
  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ sitting: input.sitting });
      const sitting = await tx.lock(SittingTable, input.sitting);
      if (!sitting) return unknown('sitting');
      const denied = await accountClosed(tx, call);
      if (denied) return denied;
      const body = (await tx.get(BodyTable, sitting.body)) as AssessmentBody;
      const candidates = await tx.find(CandidateTable, { sitting: sitting.id });
      const taken = new Set((await tx.find(CertificateTable, { sitting: sitting.id })).map((each) => each.candidate));
      const common = { sitting, ruleSet: rulesOf(sitting), issuer: organisationOf(call) };
      const certificates: Certificate[] = [];
      for (const { candidate, number } of input.certificates) {
        const issued = issueCertificate(
          {
            id: tx.newId(),
            ...common,
            body,
            candidate: candidates.find((each) => each.id === candidate),
            hasOne: taken.has(candidate),
            number,
            issuedOn: input.issuedOn,
            account: call.caller.account,
          },
          tx.now,
        );
        if (isRefusal(issued)) return issued;
        taken.add(candidate);
        certificates.push(issued);
      }
      await tx.insertMany(CertificateTable, certificates);
      await keepFindings(tx, 'issued', ...certificates.map((each) => ({ subject: each.id, findings: judgeIssue({ ...common, candidate: ofCertificate(each, candidates) }) })));
      for (const certificate of certificates) {
        await askQuerySystem(tx, certificate, 'issued');
        tx.tell(CertificateIssued(describedOf(certificate)));
      }
      return { certificates: certificates.map(({ id, candidate, number }) => ({ certificate: id, candidate: candidate as string, number })) };
    });
  }
}

const ofCertificate = ({ candidate }: Certificate, candidates: readonly Candidate[]) => candidates.find((each) => each.id === candidate);
