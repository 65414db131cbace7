import type { Refusal } from '@jiquan/kernel';
import { OCCUPATIONS } from '../facts';
import { holderCode } from '../../story/holder-code';
import type { Names } from '../names';
import type { Command, Holder } from '../step';
import type { Offered } from './campaigns';
import { type County, key } from './county';

type Of<Name extends Command['command']> = Extract<Command, { readonly command: Name }>;
export type VoucherCommand = Of<'claim' | 'admit' | 'unbind' | 'freeze' | 'unfreeze'>;

export const answerOf = (answer: object | Refusal<string>): string => ('refused' in answer ? answer.refused : 'done');

/** The commands of holders, institutions and the office over HTTP. */
export class VoucherCommands {
  constructor(
    private readonly county: County,
    private readonly names: Names,
    private readonly campaigns: ReadonlyMap<string, Offered>,
  ) {}

  async act(command: VoucherCommand): Promise<string> {
    switch (command.command) {
      case 'claim':
        return this.claim(command.holder);
      case 'admit':
        return this.admit(command);
      case 'unbind':
        return answerOf(await this.institution(command.class.institution).unbind.attempt({ voucher: this.names.id(command.holder.voucher), reason: 'wish' }, key()));
      case 'freeze':
        return answerOf(await this.county.vouchers().freeze.attempt({ voucher: this.names.id(command.voucher), reason: 'complaint' }, key()));
      case 'unfreeze':
        return answerOf(await this.county.vouchers().unfreeze.attempt({ voucher: this.names.id(command.voucher) }, key()));
    }
  }

  private worker({ person }: Holder) {
    const id = this.names.id(person);
    return this.county.voucher(id, { role: 'worker', person: id, acr: 'real-person' });
  }

  private institution(name: string) {
    return this.county.voucher(name, { role: 'institution', organisation: this.names.id(name) });
  }

  private async claim(holder: Holder): Promise<string> {
    const { campaign, audienceHash } = this.campaigns.get(holder.campaign) as Offered;
    const stated = { person: this.names.id(holder.person), campaign, audienceHash, eligible: true, reasons: [], asOf: '2023-03-01T00:30:00.000Z' };
    const statement = await this.county.app.sign('statement', stated);
    const answer = await this.worker(holder).claim.attempt({ campaign, occupation: OCCUPATIONS[holder.trade], statement });
    if ('voucher' in answer) this.names.give(holder.voucher, answer.voucher);
    return answerOf(answer);
  }

  /** A code works once: the first class is shown that of the half minute before, which is still good, and the second one that of now. */
  private async admit({ holder, seat, class: into }: Of<'admit'>): Promise<string> {
    const shown = await this.worker(holder).codeKey.attempt({ voucher: this.names.id(holder.voucher) });
    if ('refused' in shown) return shown.refused;
    const institution = this.names.id(into.institution);
    const first = seat.enrolment.startsWith('first');
    const presence = await this.county.app.sign('presence', { person: this.names.id(holder.person), institution, method: 'face' }, { seconds: 300 });
    return answerOf(await this.institution(into.institution).admit.attempt({ class: this.names.id(into.name), classVersion: 1, code: holderCode(shown, first ? 1 : 0), presence }, key()));
  }
}
