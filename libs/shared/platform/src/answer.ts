import { Readable } from 'node:stream';
import type { Download, RouteSpec } from '@jiquan/wire';
import type { Response } from 'express';
import type * as z from 'zod';
import type { Call } from './caller';

/** Writes what a handler answered in the form its route declares. */
export async function write(spec: RouteSpec, response: Response, answer: unknown, call: Call): Promise<void> {
  response.setHeader('x-correlation-id', call.correlation);
  response.setHeader('cache-control', 'no-store');
  response.status(spec.status ?? 200);
  if (spec.reply === 'download') {
    const download = answer as Download;
    response.type(download.type).setHeader('content-disposition', `attachment; filename="${download.name.replace(/[^\w.-]/g, '_')}"`);
    response.send(Buffer.from(download.bytes));
    return;
  }
  if (spec.reply === 'rows') return writeRows(response, answer as AsyncIterable<unknown>);
  if (process.env['JIQUAN_CHECK_REPLIES'] === 'true') (spec.reply as z.ZodType).parse(JSON.parse(JSON.stringify(answer)));
  response.json(answer);
}

/** The first row is pulled before the answer begins, so that a failure there is still a problem and not a cut line. */
async function writeRows(response: Response, rows: AsyncIterable<unknown>): Promise<void> {
  const iterator = rows[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (response.destroyed) return void (await iterator.return?.());
  response.type('application/x-ndjson');
  const stream = Readable.from(lines(iterator, first));
  await new Promise<void>((resolve, reject) => {
    stream.on('error', reject);
    response.on('close', () => {
      stream.destroy();
      resolve();
    });
    stream.pipe(response);
  });
}

/** A reader who leaves early ends the source as well, wherever it reads from. */
async function* lines(iterator: AsyncIterator<unknown>, first: IteratorResult<unknown>): AsyncGenerator<string> {
  try {
    for (let each = first; !each.done; each = await iterator.next()) yield `${JSON.stringify(each.value)}\n`;
  } finally {
    await iterator.return?.();
  }
}
