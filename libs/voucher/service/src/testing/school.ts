import type { Day } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { ClassApproved } from '@jiquan/training-contract';
import { stepAt } from '@jiquan/voucher-domain';
import { instant } from '@jiquan/kernel';
import { codeMac } from '../binding/code-check';
import { COOK, DIVISION, type Holder, key, type VoucherClient, type World } from './world';

export interface Seat {
  readonly enrolment: string;
  readonly person: string;
}

/** An institution with one approved class. */
export class School {
  readonly institution = newId();
  readonly class = newId();
  readonly client: VoucherClient;

  constructor(readonly world: World) {
    this.client = world.app.as({ role: 'institution', organisation: this.institution });
  }

  async approve(roster: readonly Seat[], changes: Partial<Parameters<typeof ClassApproved>[0]> = {}): Promise<void> {
    const pin = { code: 'HEN23', revision: 1, sha256: '0'.repeat(64) };
    const days = { approvedOn: '2023-03-02' as Day, opensOn: '2023-03-10' as Day, endsOn: '2023-03-30' as Day };
    const what = { occupation: COOK, catalogueEdition: '2022', level: '5', ruleSet: pin, channel: 'voucher', plannedCount: 30, version: 1 };
    const who = { institution: this.institution, division: DIVISION, industryDepartment: null, applicantKind: 'institution', applicant: this.institution };
    await this.world.app.hear(ClassApproved({ class: this.class, ...who, ...what, ...days, roster: [...roster], ...changes }));
  }

  presence(person: string, changes: Record<string, unknown> = {}): Promise<string> {
    return this.world.app.sign('presence', { person, institution: this.institution, method: 'face', ...changes }, { seconds: 300 });
  }

  async admit(code: string, person: string, changes: Record<string, unknown> = {}) {
    return this.client.admit.attempt({ class: this.class, classVersion: 1, code, presence: await this.presence(person), ...changes }, key());
  }
}

/** What the holder's phone shows, `ago` seconds after it was made. */
export async function codeOf(holder: Holder, voucher: string, ago = 0): Promise<string> {
  const { number, secret } = await holder.client.codeKey({ voucher });
  const step = stepAt(instant(Date.now() - ago * 1000));
  return `${number}.${step}.${codeMac(Buffer.from(secret, 'base64url'), number, step)}`;
}
