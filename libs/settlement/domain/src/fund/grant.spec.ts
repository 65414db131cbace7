import { fen, isRefusal } from '@jiquan/kernel';
import { closeCampaign, decideFunding, endVoucher, type Grant, type Granted } from './grant';
import { effectOf, posting } from './posting';

const division = 'CN-HA/puyang/puyang-county';
const fund = { id: 'fund', division };
const ask = { campaign: 'campaign', revision: 2, division, totalFen: fen(600) };
const grant: Grant = { id: 'campaign', fund: 'fund', revision: 1, grantedFen: fen(400), closed: false, version: 1 };

describe('funding', () => {
  it('moves only the difference to what was granted', () => {
    const more = decideFunding(ask, { fund, freeFen: fen(200), grant }) as Granted;
    expect([more.grantedFen, effectOf(more.postings)]).toMatchObject([600, { free: -200, reserved: 200 }]);
    const less = decideFunding({ ...ask, totalFen: fen(100) }, { fund, freeFen: fen(0), grant }) as Granted;
    expect(effectOf(less.postings)).toMatchObject({ free: 300, reserved: -300 });
    expect(decideFunding({ ...ask, totalFen: fen(400) }, { fund, freeFen: fen(0), grant })).toMatchObject({ postings: [] });
  });
  it.each([
    ['fund.unknown', ask, { fund: undefined, freeFen: fen(0), grant: undefined }],
    ['fund.unknown', ask, { fund: { ...fund, id: 'other' }, freeFen: fen(1000), grant }],
    ['fund.other-division', { ...ask, division: 'CN-HA' }, { fund, freeFen: fen(1000), grant: undefined }],
    ['fund.insufficient', ask, { fund, freeFen: fen(199), grant }],
    ['fund.insufficient', ask, { fund, freeFen: fen(599), grant: undefined }],
  ])('%s', (code, asked, facts) => {
    const answer = decideFunding(asked, facts);
    expect(isRefusal(answer) && answer.refused).toBe(code);
  });
  it('closing releases what was never issued, and each voucher its own part', () => {
    expect(effectOf(closeCampaign(grant, 3, fen(100)))).toMatchObject({ reserved: -100, free: 100 });
    expect(closeCampaign(grant, 4, fen(100))).toEqual([]);
    expect(endVoucher({ fund: 'fund', campaign: 'campaign' }, 'v', fen(100))).toMatchObject({ from: 'reserved', to: 'free', naturalKey: 'voucher-ended:v' });
  });
  it('nothing is posted for nothing, nor backwards', () => {
    expect(() => posting({ fund: 'f' }, 'commit', 'x', 'free', 'committed', fen(0))).toThrow(RangeError);
    expect(() => posting({ fund: 'f' }, 'commit', 'x', 'free', 'committed', fen(-1))).toThrow(RangeError);
  });
});
