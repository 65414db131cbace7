import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsOf } from '@jiquan/policy';
import { filesBelow } from './symbols';

export interface Citation {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

const CODE = /\.(ts|tsx|mjs|cjs|js)$/;
const ID = /(?<![\w-])(?:R-[A-Z]+-\d+[a-z]?|INF-\d+|A-\d{2,})(?!\w)/g;

/** Every id that any code names, in its texts, its comments and its tests. */
export function citationsOf(root: string): Citation[] {
  return ['libs', 'apps', 'tools'].flatMap((folder) =>
    filesBelow(root, folder, (path) => CODE.test(path)).flatMap((file) => citationsIn(file, readFileSync(join(root, file), 'utf8'))),
  );
}

function citationsIn(file: string, text: string): Citation[] {
  return text.split('\n').flatMap((line, at) => [...line.matchAll(ID)].map(([id]) => ({ id, file, line: at + 1 })));
}

/** The specs that name a rule, by its id; of a group every rule of it. */
export function testsOf(citations: readonly Citation[]): ReadonlyMap<string, readonly string[]> {
  const tests = new Map<string, string[]>();
  for (const { id, file } of citations) {
    if (!file.endsWith('.spec.ts') || ABOUT_ALL.test(file)) continue;
    for (const one of idsOf(id)) {
      const known = tests.get(one) ?? [];
      if (!known.includes(file)) tests.set(one, [...known, file]);
    }
  }
  return tests;
}

/** Specs that look at the list itself prove no rule, nor do those of the frame, which take an id as an example. */
const ABOUT_ALL = /catalogue\.spec\.ts$|^tools\/policy\/|^libs\/shared\//;
