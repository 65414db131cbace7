import { validate } from '@apidevtools/swagger-parser';
import { type Api, commonCodesOf, openapi } from '@jiquan/wire';
import { operationsOf } from '../operations';
import { demoApi } from './demo';
import { proofApi } from './proof';

const contracts: Api[] = [demoApi, proofApi, operationsOf('demo').api];

describe.each(contracts.map((contract) => [contract.title, contract] as const))('the description of %s', (_title, contract) => {
  const document = openapi(contract) as { paths: Record<string, Record<string, { operationId: string; responses: Record<string, { description: string }> }>> };
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

  it('is valid', async () => {
    await expect(validate(structuredClone(document) as never)).resolves.toBeDefined();
  });

  it('has every route with every status it can answer', () => {
    expect(operations.map((each) => each.operationId).sort()).toEqual(Object.keys(contract.routes).map((name) => `${contract.context}.${name}`).sort());
    for (const [name, spec] of Object.entries(contract.routes)) {
      const { responses } = operations.find((each) => each.operationId.endsWith(`.${name}`)) as (typeof operations)[number];
      const statuses = [...spec.refusals, ...commonCodesOf(spec)].map((code) => String(contract.refusals[code]?.status));
      expect(new Set(Object.keys(responses))).toEqual(new Set([String(spec.status ?? 200), '500', ...statuses]));
      for (const code of spec.refusals) expect(responses[String(contract.refusals[code]?.status)]?.description).toContain(code);
    }
  });
});
