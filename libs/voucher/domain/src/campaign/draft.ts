import { fen, refuse, verb, type Fen, type Instant, type Refusal, ZERO } from '@jiquan/kernel';
import { canonical, sha256 } from '@jiquan/policy';
import type { Audience, Campaign } from './campaign';

export type Drafted = Pick<
  Campaign,
  | 'id' | 'title' | 'division' | 'fund' | 'audience' | 'occupations' | 'levels' | 'institutions' | 'distribution' | 'valueKind'
  | 'opensAt' | 'closesAt' | 'validDays' | 'liveKeyRule' | 'maxFen' | 'tariff'
> & { readonly quota: number; readonly document: string | null };

const windowWrong = (asked: Drafted, now: Instant): Refusal<'campaign.window-wrong'> | undefined =>
  asked.opensAt < asked.closesAt && now < asked.closesAt
    ? undefined
    : refuse('campaign.window-wrong', { opensAt: asked.opensAt, closesAt: asked.closesAt }, ['configured']);

/** A face value stands on a document, a value by tariff on a tariff: no source states an amount of its own. */
const valueWrong = (asked: Drafted): Refusal<'campaign.value-wrong'> | undefined => {
  const grounded = asked.valueKind === 'face' ? asked.document !== null && asked.tariff === null : asked.tariff !== null && asked.document === null;
  return grounded ? undefined : refuse('campaign.value-wrong', { valueKind: asked.valueKind }, ['A-01']);
};

export const draftGuards = [windowWrong, valueWrong] as const;

export const draft = verb(draftGuards, (asked: Drafted): Campaign => {
  const { quota, document, ...offered } = asked;
  return {
    ...offered,
    audienceHash: audienceHash(asked.audience),
    faceFen: asked.valueKind === 'face' ? asked.maxFen : null,
    valueDocument: document ?? (asked.tariff as string),
    tariffRevision: null,
    validMonths: null,
    ruleSet: null,
    state: 'draft',
    revision: 0,
    wantedQuota: quota,
    askOpen: false,
    askRefused: null,
    grantedFen: ZERO,
    quota: 0,
    everIssued: 0,
    left: 0,
    version: 1,
  };
});

/** A statement names the audience it was judged on by this, so that one made for another audience does not pass. */
export function audienceHash(audience: Audience): string {
  return sha256(canonical(audience));
}

/** What the whole campaign may cost at a quota. */
export function costOf(quota: number, maxFen: Fen): Fen {
  return fen(quota * maxFen);
}
