import { validate } from '@apidevtools/swagger-parser';
import { openapi } from '@jiquan/wire';
import { voucherApi } from './index';

describe('the contract of voucher', () => {
  it('is a valid OpenAPI document', async () => {
    await expect(validate(openapi(voucherApi) as never)).resolves.toMatchObject({ openapi: '3.1.1' });
  });

  it('asks a key of every command that has no natural one, and of no view', () => {
    for (const [name, route] of Object.entries(voucherApi.routes)) expect([name, 'key' in route]).toEqual([name, route.method !== 'GET']);
  });

  it('asks for step-up where a claim, a secret or an end of a voucher is decided', () => {
    const stepUp = Object.entries(voucherApi.routes).filter(([, route]) => 'stepUp' in route && route.stepUp).map(([name]) => name);
    expect(stepUp.sort()).toEqual(['cancel', 'claim', 'close', 'codeKey', 'lowerQuota', 'publish', 'raiseQuota', 'withdraw']);
  });

  it('says every refusal in Chinese and in English, with what it stands on', () => {
    for (const [code, entry] of Object.entries(voucherApi.refusals)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
      expect(entry.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(entry.en.length).toBeGreaterThan(10);
      expect(entry.cites.length).toBeGreaterThan(0);
    }
  });
});
