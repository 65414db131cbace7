import { Refused } from './refused.mjs';

export const SHORTEST = 12;

/** From JIQUAN_PASSPHRASE, or asked for at the terminal; `twice` where a slip of the hand would cost the keys. */
export async function passphrase({ twice }) {
  const given = process.env.JIQUAN_PASSPHRASE;
  if (given !== undefined) return longEnough(given);
  if (!process.stdin.isTTY) throw new Refused('The keys need a passphrase: set JIQUAN_PASSPHRASE, or run this at a terminal.');
  const said = longEnough(await ask(`Passphrase for the keys (at least ${SHORTEST} characters): `));
  if (twice && (await ask('The same passphrase again: ')) !== said) throw new Refused('The two passphrases differ. Nothing was done.');
  return said;
}

export function longEnough(words) {
  if ([...words].length >= SHORTEST) return words;
  throw new Refused(`A passphrase has at least ${SHORTEST} characters; this one has ${[...words].length}. Four words are a good one.`);
}

/** Reads a line without showing it. */
function ask(question) {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  return new Promise((done, fail) => {
    let line = '';
    const end = (settle) => {
      stdin.setRawMode(false);
      stdin.off('data', take);
      stdin.pause();
      stderr.write('\n');
      settle();
    };
    const take = (text) => {
      for (const letter of text) {
        if (letter === '\r' || letter === '\n') return end(() => done(line));
        if (letter === '\u0003') return end(() => fail(new Refused('Nothing was done.')));
        line = letter === '\u007f' ? [...line].slice(0, -1).join('') : line + letter;
      }
    };
    stdin.on('data', take);
    stdin.resume();
  });
}
