import { certificateApi } from '@jiquan/certificate-contract';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { CertificateTable } from './certificate.table';
import { certificateRow } from './described';

const spec = certificateApi.routes.myCertificates;

@Serves(spec)
export class MyCertificatesView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  async handle({ after, limit }: InputOf<typeof spec>, { caller: { person } }: Call) {
    if (person === undefined) return { certificates: [] };
    const certificates = await this.work.read((rows) => rows.find(CertificateTable, { person }, { after, limit }));
    return { certificates: certificates.map(certificateRow) };
  }
}
