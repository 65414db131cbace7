import { addDays, addMonths, type Day, day } from '@jiquan/kernel';
import { COUNTY, FACE_FEN } from '../facts';
import type { Names } from '../names';
import type { Class, Command, Seat } from '../step';
import { type County, key } from './county';
import { answerOf, type VoucherCommand } from './voucher';

export type MoneyCommand = Exclude<Command, VoucherCommand>;
type Word = Exclude<MoneyCommand['command'], 'push' | 'accept' | 'file'>;

const BANK = { settled: '成功', returned: '失败', late: '失败', twice: '成功' } as const;
/** Longer than a notice of five working days and what of a holiday lies in them. */
const NOTICE_DAYS = 14;

/** The commands about money over HTTP: the applicant, four reviewers, finance and the bank's files. */
export class MoneyCommands {
  private readonly pushes = new Map<number, string>();
  private readonly applications = new Map<string, string>();
  private bankFiles = 0;

  constructor(
    private readonly county: County,
    private readonly names: Names,
  ) {}

  act(command: MoneyCommand): Promise<string> {
    if ('round' in command) return this[command.command](command.round);
    const { seat } = command;
    const words: Readonly<Record<Word, () => Promise<string>>> = {
      submit: () => this.submit(command.class, seat),
      approve: () => this.approve(seat),
      settled: () => this.bank(seat, 'settled'),
      returned: () => this.bank(seat, 'returned'),
      late: () => this.bank(seat, 'late'),
      twice: () => this.bank(seat, 'twice'),
      order: () => this.order(seat),
      receive: () => this.receive(seat, 'entitlement'),
      'take-back': () => this.receive(seat, 'overpayment'),
    };
    return words[command.command]();
  }

  private async submit(of: Class, seat: Seat): Promise<string> {
    const applicant = this.county.settlement(of.institution, { role: 'institution', organisation: this.names.id(of.institution) });
    const classes = [{ class: this.names.id(of.name), enrolments: [this.names.id(seat.enrolment)] }];
    const answer = await applicant.submit.attempt({ purpose: 'training', fund: this.names.id('fund'), classes, persons: 1, amountFen: FACE_FEN, commitment: true }, key());
    if ('application' in answer) this.applications.set(seat.voucher, answer.application);
    return answerOf(answer);
  }

  private async approve({ voucher }: Seat): Promise<string> {
    const { county } = this;
    const application = this.applications.get(voucher);
    if (application === undefined) return 'no application';
    const agrees = (step: 'industry-first' | 'industry-second' | 'hrss-first' | 'hrss-second') => ({ application, step, opinion: 'agree', note: '同意' }) as const;
    await county.industry('accepts').accept({ application });
    await county.industry('industry-first').review(agrees('industry-first'));
    await county.industry('industry-second').review(agrees('industry-second'));
    await county.office('publisher').publishNotice({ application, site: '濮阳县人力资源和社会保障局官网', address: 'https://example.invalid/notice' });
    county.advanceTo(addDays(this.county.app.today, NOTICE_DAYS));
    await county.office('hrss-first').review(agrees('hrss-first'));
    return answerOf(await county.office('hrss-second').review.attempt(agrees('hrss-second')));
  }

  /** One push a month: each comes in a month of its own. */
  private async push(round: number): Promise<string> {
    if (this.pushes.size > 0) this.county.advanceTo(firstOfNext(this.county.app.today));
    const pushed = await this.county.office('pusher').push.attempt({ division: COUNTY, fund: this.names.id('fund'), month: this.county.app.today.slice(0, 7) });
    if ('refused' in pushed || pushed.push === null) return 'nothing pushed';
    this.pushes.set(round, pushed.push);
    return `${pushed.lines} pushed`;
  }

  private async accept(round: number): Promise<string> {
    const push = this.pushes.get(round);
    if (push === undefined) return 'done';
    const { version } = await this.county.finance('maker').proposeAcceptance({ push, refused: [] });
    return answerOf(await this.county.finance('checker').confirmAcceptance.attempt({ push, version }));
  }

  private async file(round: number): Promise<string> {
    const push = this.pushes.get(round);
    if (push === undefined) return 'nothing filed';
    const filed = await this.county.finance('maker').createFile.attempt({ push, encoding: 'utf-8' }, key());
    return 'refused' in filed ? 'nothing filed' : `${filed.lines} filed`;
  }

  private async bank(seat: Seat, word: keyof typeof BANK): Promise<string> {
    const [place] = await this.county.rows<{ number: string; sequence: number }>(
      'settlement',
      `SELECT payment_file.number, payment.file_sequence AS sequence FROM line JOIN payment ON payment.id = line.payment JOIN payment_file ON payment_file.id = payment.file WHERE line.voucher = $1`,
      [this.names.id(seat.voucher)],
    );
    if (!place) return 'unknown-line';
    const text = ['批次号,序号,结果,金额(元),日期,原因', `${place.number},${place.sequence},${BANK[word]},1000.00,2023-05-01,`].join('\r\n');
    const bankFile = `BANK-${this.names.id('this play')}-${++this.bankFiles}`;
    const { import: brought, sha256 } = await this.county.finance('maker').importResults({ bankFile, file: Buffer.from(text) });
    const { outcomes } = await this.county.finance('checker').confirmResults({ import: brought, sha256 });
    return outcomes[0]?.outcome ?? 'nothing';
  }

  private async order(seat: Seat): Promise<string> {
    const recovery = await this.due(seat, 'entitlement');
    return recovery ? answerOf(await this.county.office('orderer').orderRecovery.attempt({ recovery: recovery.id, document: '追回通知' })) : 'nothing due';
  }

  private async receive(seat: Seat, kind: string): Promise<string> {
    const recovery = await this.due(seat, kind);
    if (!recovery) return 'nothing due';
    const reported = await this.county.finance('maker').reportReceipt.attempt({ recovery: recovery.id, amountFen: FACE_FEN, reference: `R-${recovery.id}` });
    if ('refused' in reported) return answerOf(reported);
    return answerOf(await this.county.finance('checker').receiveRecovery.attempt({ recovery: recovery.id, version: reported.version }));
  }

  private async due(seat: Seat, kind: string): Promise<{ id: string } | undefined> {
    const found = await this.county.rows<{ id: string }>(
      'settlement',
      `SELECT recovery.id FROM recovery JOIN line ON line.id = recovery.line WHERE line.voucher = $1 AND recovery.kind = $2 AND recovery.state <> 'received'`,
      [this.names.id(seat.voucher), kind],
    );
    return found[0];
  }
}

function firstOfNext(today: Day): Day {
  return addMonths(day(`${today.slice(0, 7)}-01`), 1);
}
