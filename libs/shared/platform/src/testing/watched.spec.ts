import { event, field } from '@jiquan/wire';
import * as z from 'zod';
import { declaredFields } from './declared-fields';
import { watched } from './watched';

const seats = () => watched({ payload: { class: 'c', level: null, roster: [{ enrolment: 'a', person: 'p' }, { enrolment: 'b', person: 'q' }] } });

describe('what is read of an event', () => {
  it('is noted, places of a list as one; what was not read is told', () => {
    const { value, unread } = seats();
    expect(value.payload.roster.map((seat) => seat.enrolment)).toEqual(['a', 'b']);
    expect(value.payload.level).toBeNull();
    expect(unread()).toEqual(['payload.class', 'payload.roster[].person']);
  });

  it.each<[string, (payload: Record<string, unknown>) => unknown]>([
    ['taken apart', ({ opened }) => opened],
    ['asked for', (payload) => 'opened' in payload],
  ])('fails where a field is %s that is not there, and it is told even where the failure is swallowed', (_how, read) => {
    const { value, missed } = seats();
    expect(() => read(value.payload)).toThrow('payload.opened is read, and the pact does not name it');
    expect([...missed]).toEqual(['payload.opened']);
  });

  it('is told to be taken whole where it is spread or made JSON: then every field that is declared must be named', () => {
    const { value, takenWhole, unread } = seats();
    expect(JSON.parse(JSON.stringify(value.payload.roster))).toHaveLength(2);
    expect([...takenWhole]).toEqual(['payload.roster[]']);
    const { class: _, ...others } = value.payload;
    expect(Object.keys(others)).toEqual(['level', 'roster']);
    expect([...takenWhole]).toEqual(['payload.roster[]', 'payload']);
    expect(unread()).toEqual([]);
  });

  it('finds what an event declares in its parts, null or not', () => {
    const seat = z.strictObject({ enrolment: field.id, person: field.id });
    const told = event('demo', 'demo.approved', 'class', { class: field.id, pin: field.pin.nullable(), roster: z.array(seat).max(3) });
    expect(declaredFields(told, 'payload')).toEqual(['class', 'pin', 'roster']);
    expect(declaredFields(told, 'payload.pin')).toEqual(['code', 'revision', 'sha256']);
    expect(declaredFields(told, 'payload.roster[]')).toEqual(['enrolment', 'person']);
  });
});
