import { type Finding, judge, type RuleSet } from '@jiquan/policy';
import type { Entitlement } from '../entitlement/derived';
import { refusedBy } from '../finding/refused-by';
import { isLive, type Line } from '../line/line';
import { earlierOf, judgeRepeated } from './judge-lines';

/** One entitlement that is asked for, with what is known about money and competition. */
export interface Asked {
  readonly entitlement: Entitlement;
  /** Named by the applicant; the others were taken because all of a class were meant. */
  readonly named: boolean;
  readonly lineId: string;
  /** Of the certificate it stands on: what it is, and whose. */
  readonly kind: string;
  readonly certificateHolder: string;
  /** What was reserved for its voucher is still there. */
  readonly reserved: boolean;
}
/** A live line that takes what an asked one would take too. */
export interface Rival extends Pick<Line, 'id' | 'state' | 'purpose' | 'entitlement' | 'certificate' | 'voucher' | 'person' | 'occupation' | 'level' | 'year'> {
  /** Of its certificate. */
  readonly kind: string;
}

export interface Competing {
  readonly asked: readonly Asked[];
  readonly rivals: readonly Rival[];
  /** Of the day; without one only what settlement itself keeps apart decides. */
  readonly rules: RuleSet | undefined;
}

/** Those that become lines: what was named, and of the rest whatever is payable and not applied for yet. */
export function taken({ asked, rivals }: Competing): Asked[] {
  const claimed = new Set(rivals.filter(isLive).map(({ entitlement }) => entitlement));
  return asked.filter(({ entitlement, named }) => named || (entitlement.state === 'payable' && !claimed.has(entitlement.id)));
}

type Key = (thing: Rival | Entitlement) => string | null;
type Judged = (asked: Asked, before: readonly Asked[], facts: Competing, set: RuleSet) => Finding;
interface Apart {
  readonly cites: readonly string[];
  readonly key: Key;
  readonly judged?: Judged;
}

const redeemed =
  (by: 'redeemedByCertificate' | 'redeemedForVoucher'): Judged =>
  (_asked, _before, _facts, set) =>
    judge('INF-01', { redeemedByCertificate: 0, redeemedForVoucher: 0, [by]: 1 }, set);

const repeated: Judged = (asked, before, { rivals }, set) => {
  const { purpose, person } = asked.entitlement;
  const earlier = earlierOf(rivals, purpose, before);
  return judgeRepeated(asked, earlier.get(person as string) ?? [], set);
};
const rivalKeys = {
  'line.entitlement-already-claimed': { cites: ['INF-01'], key: (thing) => ('entitlement' in thing ? thing.entitlement : thing.id) },
  'line.certificate-already-claimed': { cites: ['INF-01', 'R-VCH-05'], key: ({ certificate, purpose }) => `${certificate} ${purpose}`, judged: redeemed('redeemedByCertificate') },
  'line.voucher-already-claimed': { cites: ['INF-01', 'R-VCH-05'], key: ({ voucher, purpose }) => (purpose === 'training' ? voucher : null), judged: redeemed('redeemedForVoucher') },
  'line.assessment-already-claimed': {
    cites: ['R-SUB-02', 'A-49'],
    key: ({ purpose, person, occupation, level }) => (purpose === 'assessment' ? `${person} ${occupation} ${level}` : null),
    judged: repeated,
  },
  'line.training-already-claimed': {
    cites: ['A-50'],
    key: ({ purpose, person, occupation, level, year }) => (purpose === 'training' ? `${person} ${occupation} ${level} ${year}` : null),
    judged: repeated,
  },
} as const satisfies Record<string, Apart>;

/**
 * Competition is decided here alone, under the locks; the unique indexes of the same names win a race. Every key is at least as strict as
 * its rule, so the rule is asked about those that meet, and nobody else.
 */
export function claimed<const Code extends keyof typeof rivalKeys>(code: Code) {
  const { cites, key, judged }: Apart = rivalKeys[code];
  return (facts: Competing) => {
    const seen = new Set(facts.rivals.filter(isLive).map(key));
    const born = taken(facts);
    for (const [at, asked] of born.entries()) {
      const own = key(asked.entitlement);
      if (own !== null && seen.has(own)) {
        const findings = judged && facts.rules ? [judged(asked, born.slice(0, at), facts, facts.rules)] : [];
        return refusedBy(findings, code, { facts: { entitlement: asked.entitlement.id }, cites, holds: false });
      }
      seen.add(own);
    }
    return undefined;
  };
}
