import { addDays, fen, startOf } from '@jiquan/kernel';
import type { Clients } from '../story/world';
import { LEVEL, OCCUPATION } from '../story/stage';
import { DIVISION, type Ground } from './ground';

/** Fewer than there are claimers: the last of them are told that no place is left, crash or not. */
export const PLACES = 10;
const FACE_FEN = fen(10_000);
export const DOCUMENT = 'Invented 演示（无法律效力）';

/** A campaign that everybody may claim from, whatever else they hold. */
export function draftOf({ fund, today }: Ground, title: string): Parameters<Clients['voucher']['draft']>[0] {
  return {
    title,
    division: DIVISION,
    occupations: [OCCUPATION],
    levels: [LEVEL],
    institutions: [],
    distribution: 'open',
    opensAt: startOf(addDays(today, -1)),
    closesAt: startOf(addDays(today, 60)),
    validDays: null,
    liveKeyRule: 'none',
    fund,
    audience: { code: 'ALL-WORKERS', groups: [], exclusions: [], minAge: 16, maxAge: 60 },
    quota: PLACES,
    valueKind: 'face',
    maxFen: FACE_FEN,
    document: DOCUMENT,
    tariff: null,
  };
}
