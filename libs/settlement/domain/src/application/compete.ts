import { refuse } from '@jiquan/kernel';
import type { Entitlement } from '../entitlement/derived';
import { isLive, type Line } from '../line/line';

/** One entitlement that is asked for, with what is known about money and competition. */
export interface Asked {
  readonly entitlement: Entitlement;
  /** Named by the applicant; the others were taken because all of a class were meant. */
  readonly named: boolean;
  readonly lineId: string;
  /** What was reserved for its voucher is still there. */
  readonly reserved: boolean;
}
/** A live line that takes what an asked one would take too. */
export type Rival = Pick<Line, 'id' | 'state' | 'purpose' | 'entitlement' | 'certificate' | 'voucher' | 'person' | 'occupation' | 'level' | 'year'>;

export interface Competing {
  readonly asked: readonly Asked[];
  readonly rivals: readonly Rival[];
}

/** Those that become lines: what was named, and of the rest whatever is payable and not applied for yet. */
export function taken({ asked, rivals }: Competing): Asked[] {
  const claimed = new Set(rivals.filter(isLive).map(({ entitlement }) => entitlement));
  return asked.filter(({ entitlement, named }) => named || (entitlement.state === 'payable' && !claimed.has(entitlement.id)));
}

type Key = (thing: Rival | Entitlement) => string | null;
const rivalKeys = {
  'line.entitlement-already-claimed': { cites: ['INF-01'], key: (thing) => ('entitlement' in thing ? thing.entitlement : thing.id) },
  'line.certificate-already-claimed': { cites: ['INF-01', 'R-VCH-05'], key: ({ certificate, purpose }) => `${certificate} ${purpose}` },
  'line.voucher-already-claimed': { cites: ['INF-01', 'R-VCH-05'], key: ({ voucher, purpose }) => (purpose === 'training' ? voucher : null) },
  'line.assessment-already-claimed': {
    cites: ['R-SUB-02', 'A-49'],
    key: ({ purpose, person, occupation, level }) => (purpose === 'assessment' ? `${person} ${occupation} ${level}` : null),
  },
  'line.training-already-claimed': {
    cites: ['A-50'],
    key: ({ purpose, person, occupation, level, year }) => (purpose === 'training' ? `${person} ${occupation} ${level} ${year}` : null),
  },
} as const satisfies Record<string, { cites: readonly string[]; key: Key }>;

/** Competition is decided here alone, under the locks; the unique indexes of the same names win a race. */
export function claimed<const Code extends keyof typeof rivalKeys>(code: Code) {
  const { cites, key } = rivalKeys[code];
  return (facts: Competing) => {
    const seen = new Set(facts.rivals.filter(isLive).map(key));
    for (const { entitlement } of taken(facts)) {
      const own = (key as Key)(entitlement);
      if (own !== null && seen.has(own)) return refuse(code, { entitlement: entitlement.id }, cites);
      seen.add(own);
    }
    return undefined;
  };
}
