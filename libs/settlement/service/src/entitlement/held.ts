import { decidedAtBirth } from '@jiquan/settlement-domain';

/** `holdsLine` of the domain, as SQL over a joined `entitlement`, for statements that look at very many lines. */
export const HELD = `jsonb_path_exists(entitlement.reasons, '$[*] ? (${decidedAtBirth.map((code) => `@.code != "${code}"`).join(' && ')})')`;
