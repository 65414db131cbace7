import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import tar from 'tar-stream';
import { Refused } from './refused.mjs';

/** The lowest levels cost a third of the time and hardly more room. */
const LEVEL = 3;

/** Writes one compressed archive and remembers the checksum of everything in it. */
export class ArchiveWriter {
  files = {};
  #pack = tar.pack();
  #written;
  #broken;

  constructor(file) {
    const to = createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true });
    this.#written = pipeline(this.#pack, createGzip({ level: LEVEL }), to);
    // Whoever adds a file hears at once that the archive cannot be written.
    this.#broken = this.#written.then(() => new Promise(() => {}));
    this.#broken.catch(() => {});
  }

  async folder(name) {
    await this.#entry({ name, type: 'directory', mode: 0o700 }, []);
  }

  async bytes(name, content) {
    const bytes = Buffer.from(content);
    await this.file(name, bytes.length, [bytes]);
  }

  /** Exactly `size` bytes, in pieces. */
  async file(name, size, pieces) {
    const hash = createHash('sha256');
    await this.#entry({ name, size, mode: 0o600 }, hashed(pieces, hash));
    this.files[name] = { size, sha256: hash.digest('hex') };
  }

  async finish() {
    this.#pack.finalize();
    await this.#written;
  }

  /** Lets go of a half written file. */
  async abandon() {
    this.#pack.destroy();
    await this.#written.catch(() => {});
  }

  #entry(header, pieces) {
    const whole = { ...header, mtime: new Date(0) };
    const taken = new Promise((done, fail) => {
      const sink = this.#pack.entry(whole, (error) => (error ? fail(error) : done()));
      if (header.type !== 'directory') pipeline(Readable.from(pieces), sink).catch(fail);
    });
    return Promise.race([taken, this.#broken]);
  }
}

async function* hashed(pieces, hash) {
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

/** Reads an archive from its beginning; `take(name, type, stream)` must empty each stream. */
export async function readArchive(file, take) {
  const extract = tar.extract();
  let own;
  extract.on('entry', ({ name, type }, stream, next) => {
    take(name.replace(/\/$/, ''), type, stream).then(
      () => next(),
      (error) => {
        if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') own = error;
        extract.destroy(error);
      },
    );
  });
  try {
    await pipeline(createReadStream(file), createGunzip(), extract);
  } catch (error) {
    throw own ?? (isOfTheMachine(error) ? error : new Refused(`${file} is damaged or not a whole backup (${error.message}). Nothing was restored.`));
  }
}

/** A file that is not there or cannot be read says so itself. */
function isOfTheMachine(error) {
  return typeof error.code === 'string' && error.syscall !== undefined;
}

export async function bytesOf(stream) {
  const pieces = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}
