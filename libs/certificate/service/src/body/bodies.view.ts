import { certificateApi } from '@jiquan/certificate-contract';
import { type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { BodyTable } from './body.table';

const spec = certificateApi.routes.bodies;

@Serves(spec)
export class BodiesView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  async handle({ after, limit, code }: InputOf<typeof spec>) {
    const bodies = await this.work.read((rows) => rows.find(BodyTable, code === undefined ? {} : { code }, { after, limit }));
    return {
      bodies: bodies.map(({ id, filingDocument: _document, blacklistedFor: _for, version: _version, ...body }) => ({ body: id, ...body, occupations: [...body.occupations] })),
    };
  }
}
