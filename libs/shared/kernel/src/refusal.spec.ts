import { type Guard, type Refusal, isRefusal, refuse, verb } from './refusal';
import { type Instant, instant } from './time';

const now = instant('2023-03-01T00:00:00Z');

interface Door {
  readonly open: boolean;
  readonly locked: boolean;
}

const alreadyOpen = (door: Door) => (door.open ? refuse('door.already-open') : undefined);
const locked = (door: Door) => (door.locked ? refuse('door.locked', { keys: 2 }, ['R-DOOR-01']) : undefined);
const openDoor = verb([alreadyOpen, locked], (door: Door, at: Instant) => ({ ...door, open: true, openedAt: at }));

describe('a refusal', () => {
  it('carries code, facts and what it stands on', () => {
    expect(refuse('door.locked', { keys: 2 }, ['R-DOOR-01'])).toEqual({
      refused: 'door.locked',
      facts: { keys: 2 },
      cites: ['R-DOOR-01'],
    });
    expect(refuse('door.locked')).toEqual({ refused: 'door.locked', facts: {}, cites: [] });
  });

  it.each([
    [refuse('door.locked'), true],
    [{ refused: 'x' }, true],
    [{ refused: 1 }, false],
    [{ accepted: 'x' }, false],
    [null, false],
    [undefined, false],
    ['door.locked', false],
  ])('%p: %p', (value, is) => {
    expect(isRefusal(value)).toBe(is);
  });
});

describe('a verb', () => {
  it('acts when no guard holds, with the moment it was given', () => {
    expect(openDoor({ open: false, locked: false }, now)).toEqual({ open: true, locked: false, openedAt: now });
    expect(openDoor.whyNot({ open: false, locked: false }, now)).toEqual([]);
  });

  it.each([
    [{ open: true, locked: true }, ['door.already-open', 'door.locked']],
    [{ open: true, locked: false }, ['door.already-open']],
    [{ open: false, locked: true }, ['door.locked']],
  ])('%p: answers with the first guard that holds, and lists them all when asked', (door, codes) => {
    expect(openDoor(door, now)).toMatchObject({ refused: codes[0] });
    expect(openDoor.whyNot(door, now).map((refusal) => refusal.refused)).toEqual(codes);
  });

  it('asks no guard after the first that holds, and does not act', () => {
    const asked: string[] = [];
    const guard = (name: string, holds: boolean): Guard<null> => () => {
      asked.push(name);
      return holds ? refuse(name) : undefined;
    };
    verb([guard('first', false), guard('second', true), guard('third', true)], (_facts: null) => asked.push('acted'))(null, now);
    expect(asked).toEqual(['first', 'second']);
  });

  it('has its codes in its type', () => {
    const answer = openDoor({ open: true, locked: false }, now);
    const code: 'door.already-open' | 'door.locked' | undefined = isRefusal(answer)
      ? (answer as Refusal<'door.already-open' | 'door.locked'>).refused
      : undefined;
    expect(code).toBe('door.already-open');
  });
});
