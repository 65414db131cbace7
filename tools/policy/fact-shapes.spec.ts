import { rules } from '@jiquan/policy';
import { join } from 'node:path';
import { factShapes } from './fact-shapes';

test('a case can give every fact that a rule needs', () => {
  const shapes = factShapes(join(__dirname, '../..'));
  const unknown = Object.entries(rules).flatMap(([id, { needs }]) => needs.filter((need) => !shapes.has(need)).map((need) => `${id} ${need}`));
  expect(unknown).toEqual([]);
});
