import { openapi } from '@jiquan/wire';
import { trainingRefusals } from './refusals';
import { trainingApi } from './training.api';

test('every refusal of this context is answered somewhere: by a route, or for one check-in of a batch', () => {
  const declared = new Set(Object.values(trainingApi.routes).flatMap((route) => route.refusals as readonly string[]));
  const ofOneItem = /^attendance\.(not-on-roster|enrolment-ended|not-admitted|person-frozen|other-day|face-required|device-not-connected)$/;
  expect(Object.keys(trainingRefusals).filter((code) => !declared.has(code) && !ofOneItem.test(code))).toEqual([]);
});

test('every sentence is there in Chinese and English, and cites what it stands on', () => {
  for (const { zh, en, cites } of Object.values(trainingRefusals)) {
    expect(zh).toMatch(/[一-龥]/);
    expect(en).toMatch(/[a-z]/);
    expect(cites.every((cite) => /^(R-[A-Z]+-\d+[a-z]?|INF-\d+|A-\d+|configured)$/.test(cite))).toBe(true);
  }
});

test('method and path name one route; OpenAPI can be written', () => {
  const places = Object.values(trainingApi.routes).map(({ method, path }) => `${method} ${path}`);
  expect(new Set(places).size).toBe(places.length);
  expect(openapi(trainingApi)).toMatchObject({ openapi: '3.1.1' });
});
