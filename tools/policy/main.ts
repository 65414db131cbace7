import { isAbsolute, join } from 'node:path';
import { blankSet } from './blank';
import { diffOf } from './diff';
import { explainCase } from './explain';
import { readJson, type JsonFile } from './read-json';
import { registryWith, setNamed } from './rule-sets';
import { tableOf } from './table';
import { Trouble } from './trouble';

const USAGE = `npm run policy -- explain <case.json>                 judge a case and say why, in Chinese and English
npm run policy -- table <set>                         a rule set: HEN23, HEN23@1
npm run policy -- table <division> <day> [EDUCATION]  what is in force there, merged: CN-HA/puyang/puyang-county 2023-03-15
npm run policy -- diff <set> <set>                    what changed: HEN22 HEN23
npm run policy -- page                                write docs/policy.md anew
npm run policy -- blank <CODE>                        a rule-set file to fill in, every key silent
  --rule-set <file.json>                              with explain, table and diff: a rule set of one's own beside the shipped ones`;

const ROOT = process.cwd();
/** Files are named from where the command was typed, not from where npm runs it. */
const FROM = process.env.INIT_CWD ?? ROOT;

const read = (path: string): JsonFile => readJson(isAbsolute(path) ? path : join(FROM, path), path);

type Command = (words: readonly string[], files: readonly JsonFile[]) => string | Promise<string>;

const commands: Readonly<Record<string, Command>> = {
  // Reading sources takes a compiler, and the other commands need not wait for it. A dynamic import names the file's end.
  explain: async ([path, ...rest], files) => {
    if (path === undefined || rest.length > 0) throw new Trouble('explain takes one file with a case');
    const { factShapes } = await import('./fact-shapes.js');
    return explainCase(read(path), registryWith(files), factShapes(ROOT));
  },
  table: (words, files) => {
    if (words.length === 0) throw new Trouble('table takes a rule set, or a division and a day');
    return tableOf(setNamed(words, registryWith(files)));
  },
  diff: ([one, other, ...rest], files) => {
    if (one === undefined || other === undefined || rest.length > 0) throw new Trouble('diff takes two rule sets');
    const registry = registryWith(files);
    return diffOf(setNamed([one], registry), setNamed([other], registry));
  },
  blank: ([code = 'MY-COUNTY']) => blankSet(code),
  page: async () => (await import('./page/write.js')).writePage(ROOT),
};

/** Options may stand anywhere among the words. */
function parted(args: readonly string[]): { words: string[]; files: JsonFile[] } {
  const words: string[] = [];
  const files: JsonFile[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] as string;
    if (word !== '--rule-set') words.push(word);
    else if (args[at + 1] === undefined) throw new Trouble('--rule-set takes a file');
    else files.push(read(args[(at += 1)] as string));
  }
  return { words, files };
}

async function run(args: readonly string[]): Promise<void> {
  const { words, files } = parted(args);
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Trouble(USAGE);
  process.stdout.write(await command(rest, files));
}

// Who reads only the first lines, as `head` does, has what they wanted.
process.stdout.on('error', () => process.exit(0));

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Trouble ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = error instanceof Trouble ? 2 : 1;
});
