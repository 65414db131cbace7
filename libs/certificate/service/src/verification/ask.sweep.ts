import { nextTryAt, type Said, type VerificationRequest } from '@jiquan/certificate-domain';
import type { Instant } from '@jiquan/kernel';
import { Settings, Sweep, type Sweeper, systemCall, SystemClock, Work } from '@jiquan/platform';
import { CertificateTable } from '../certificate/certificate.table';
import type { CertificateSettings } from '../settings';
import { QuerySystemDoor } from './query-system.door';
import { recordSaid } from './record-said';
import { VerificationRequestTable } from './verification-request.table';

const CHUNK = 50;
const DUE = `SELECT id FROM verification_request WHERE state = 'waiting' AND next_try_at <= $1 ORDER BY next_try_at, id LIMIT ${CHUNK}`;

interface Question {
  readonly request: string;
  readonly number: string;
  readonly person: string;
}

/** Asks the query system what waits to be asked: taken in one transaction, asked outside any, each answer recorded in its own. */
@Sweep({ everySeconds: 2 })
export class AskSweep implements Sweeper {
  constructor(
    private readonly work: Work,
    private readonly door: QuerySystemDoor,
    private readonly clock: SystemClock,
    private readonly settings: Settings<CertificateSettings>,
  ) {}

  /** How many were answered. When nobody answered the sweep rests, however many more are due. */
  async run(): Promise<number> {
    const due = await this.work.read((rows) => rows.query<{ id: string }>(DUE, [this.clock.now()]));
    if (due.length === 0) return 0;
    const questions = await this.take();
    const { querySystemParallel } = this.settings.values;
    let answered = 0;
    for (let first = 0; first < questions.length; first += querySystemParallel) {
      const group = questions.slice(first, first + querySystemParallel);
      const done = await Promise.all(group.map((question) => this.ask(question)));
      answered += done.filter(Boolean).length;
    }
    return answered;
  }

  /** Taking moves the next try ahead: another process leaves it alone, and one that is lost with this process comes up again. */
  private async take(): Promise<Question[]> {
    const taken = await this.work.run(systemCall('certificate.take-questions'), async (tx) => {
      const rows = await tx.query<{ id: string }>(`${DUE} FOR UPDATE SKIP LOCKED`, [tx.systemNow]);
      const requests = await tx.lockMany(VerificationRequestTable, rows.map((each) => each.id));
      await tx.replaceMany(VerificationRequestTable, requests.map((each) => [each, this.tried(each, tx.systemNow)] as const));
      const certificates = await tx.find(CertificateTable, { id: requests.map((each) => each.certificate) });
      return requests.map((request) => {
        const certificate = certificates.find((each) => each.id === request.certificate);
        return { request: request.id, number: certificate?.number ?? '', person: certificate?.person ?? '' };
      });
    });
    return taken as Question[];
  }

  private tried(request: VerificationRequest, now: Instant): VerificationRequest {
    const tries = request.tries + 1;
    const { retryFirstMs, retryMostMs } = this.settings.values;
    return { ...request, tries, nextTryAt: nextTryAt(now, tries, { firstSeconds: retryFirstMs / 1000, mostSeconds: retryMostMs / 1000 }) };
  }

  private async ask({ request, number, person }: Question): Promise<boolean> {
    const asOf = this.work.clock.now();
    const said: Said = number === '' ? 'not-found' : await this.door.ask(number, person);
    if (said === 'down') return false;
    await this.work.run(systemCall('certificate.record-answer'), (tx) => recordSaid(tx, { request, said, asOf }));
    return true;
  }
}
