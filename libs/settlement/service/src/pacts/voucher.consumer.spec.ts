import { code, consumerPacts, count, day, exactly, hearsOn, id, sha256, words } from '@jiquan/platform/testing/pacts';
import {
  CampaignClosed, CampaignFundingAsked, CampaignPublished, VoucherAdmitted, VoucherCancelled, VoucherFrozen, VoucherLapsed, VoucherUnbound, VoucherUnfrozen,
} from '@jiquan/voucher-contract';
import { settlementContext } from '../settlement.context';
import { Story } from '../testing/story';

const hears = hearsOn<Story>();

/** There is a fund, and it has the money. */
const asked = hears(CampaignFundingAsked, async (story) => ({
  campaign: id(), revision: count(1), division: code('CN-HA/puyang/puyang-county'), fund: id(story.fund || (await story.openFund(1_000_000))), totalFen: count(1_000_000),
}));
const ended = { voucher: id(), campaign: id(), fund: id(), maxFen: count(100_000) };

consumerPacts({
  consumer: settlementContext,
  provider: 'voucher',
  begin: () => Story.begin(),
  hears: [
    asked,
    hears(CampaignPublished, {
      campaign: id(), revision: count(1), fund: id(), division: code('CN-HA/puyang'), title: words('春季技能培训'),
      ruleSet: { code: code('HEN23'), revision: count(1), sha256: sha256() },
    }),
    hears(VoucherAdmitted, {
      voucher: id(), campaign: id(), fund: id(), person: id(), enrolment: id(), class: id(), institution: id(), occupation: code('4-03-02-01'), admittedOn: day('2023-03-05'),
      valueKind: exactly('face'), faceFen: count(100_000), maxFen: count(100_000), valueDocument: words('演示文件1号'), tariffRevision: null,
    }),
    hears(VoucherUnbound, { voucher: id(), enrolment: id(), person: id(), reason: code('class-cancelled') }),
    hears(VoucherFrozen, { voucher: id() }),
    hears(VoucherUnfrozen, { voucher: id() }),
    hears(VoucherCancelled, { ...ended, reason: code('withdrawn') }, asked),
    hears(VoucherLapsed, { ...ended, reason: code('expired') }, asked),
    hears(CampaignClosed, { campaign: id(), everIssued: count(4), maxFen: count(100_000) }, asked),
  ],
});
