import { lifeTable, mayMove, moves, unreachable } from './moves';

type State = 'draft' | 'open' | 'closed' | 'lost';
const states: State[] = ['draft', 'open', 'closed', 'lost'];

const life = moves<State>([
  { from: ['none'], by: 'draft', kind: 'command', to: 'draft', cites: [] },
  { from: ['draft'], by: 'publish', kind: 'command', to: 'open', cites: ['R-VCH-01'] },
  { from: ['draft', 'open'], by: 'close', kind: 'command', to: 'closed', cites: ['A-01', 'A-02'] },
  { from: ['open'], by: 'fund.emptied', kind: 'heard', to: 'closed', cites: [] },
]);

describe('moves', () => {
  it.each<[State | 'none', string, boolean]>([
    ['none', 'draft', true],
    ['draft', 'draft', false],
    ['draft', 'publish', true],
    ['none', 'publish', false],
    ['closed', 'publish', false],
    ['draft', 'close', true],
    ['open', 'close', true],
    ['closed', 'close', false],
    ['open', 'fund.emptied', false],
    ['open', 'sell', false],
  ])('from %s by %s: %p', (from, by, may) => {
    expect(mayMove(life, from, by)).toBe(may);
  });

  it('finds the states nothing leads to', () => {
    expect(unreachable(life, states)).toEqual(['lost']);
    expect(unreachable(life, ['draft', 'open', 'closed'])).toEqual([]);
  });

  it('does not count a state reachable only from an unreachable one', () => {
    const circle = moves<State>([
      { from: ['lost'], by: 'find', kind: 'command', to: 'open', cites: [] },
      { from: ['open'], by: 'lose', kind: 'command', to: 'lost', cites: [] },
    ]);
    expect(unreachable(circle, ['open', 'lost'])).toEqual(['open', 'lost']);
  });

  it('finds its way whatever the order of the rows', () => {
    expect(unreachable([...life].reverse(), states)).toEqual(['lost']);
  });

  it('is written as a table', () => {
    expect(lifeTable(life).split('\n')).toEqual([
      '| from | by | kind | to | cites |',
      '| --- | --- | --- | --- | --- |',
      '| none | draft | command | draft |  |',
      '| draft | publish | command | open | R-VCH-01 |',
      '| draft, open | close | command | closed | A-01, A-02 |',
      '| open | fund.emptied | heard | closed |  |',
    ]);
  });
});
