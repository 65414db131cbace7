import { connect, type Socket } from 'node:net';

/** One request as it goes over the wire, written before the clock starts. */
export interface Prepared {
  readonly bytes: Buffer;
}

export interface Ask {
  readonly method: 'POST' | 'GET';
  readonly path: string;
  readonly token: string;
  readonly body?: unknown;
  readonly key?: string;
}

export function prepared({ method, path, token, body, key }: Ask): Prepared {
  const text = body === undefined ? '' : JSON.stringify(body);
  const type = body === undefined ? '' : 'content-type: application/json\r\n';
  const once = key === undefined ? '' : `idempotency-key: ${key}\r\n`;
  const head = `${method} ${path} HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer ${token}\r\n${type}${once}content-length: ${Buffer.byteLength(text)}\r\n\r\n`;
  return { bytes: Buffer.from(head + text) };
}

/**
 * Sends requests over so many connections, the next of each as soon as its last one was answered. It speaks HTTP by hand:
 * client, server and database share the machine, and what the client takes the others have not.
 */
export async function rush(url: string, requests: readonly Prepared[], connections: number): Promise<Map<number, number>> {
  const { hostname, port } = new URL(url);
  const statuses = new Map<number, number>();
  let next = 0;
  const one = async (): Promise<void> => {
    const line = await Line.open(hostname, Number(port));
    try {
      for (let mine = next++; mine < requests.length; mine = next++) {
        const status = await line.ask((requests[mine] as Prepared).bytes);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    } finally {
      line.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(connections, requests.length) }, one));
  return statuses;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** One connection with at most one request under way. */
class Line {
  private rest: Buffer = Buffer.alloc(0);
  private answered: (status: number) => void = () => undefined;
  private failed: (error: Error) => void = () => undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('error', (error) => this.failed(error));
    socket.on('close', () => this.failed(new Error('the server closed the connection')));
  }

  static open(host: string, port: number): Promise<Line> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, host, () => resolve(new Line(socket)));
      socket.once('error', reject);
    });
  }

  ask(bytes: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      this.answered = resolve;
      this.failed = reject;
      this.socket.write(bytes);
    });
  }

  close(): void {
    this.failed = () => undefined;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.rest = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    const end = this.rest.indexOf(HEAD_END);
    if (end < 0) return;
    const head = this.rest.toString('latin1', 0, end);
    const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
    if (this.rest.length < end + HEAD_END.length + length) return;
    this.rest = this.rest.subarray(end + HEAD_END.length + length);
    this.answered(Number(head.slice(9, 12)));
  }
}
