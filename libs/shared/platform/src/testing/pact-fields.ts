import { MatchersV3 } from '@pact-foundation/pact';

/**
 * What a consumer needs a field to be. Each takes the example it is tried with; a provider may send another one of its kind.
 * They are not read from the event's own declaration: a consumer that relied on that would agree to every change of it.
 */
export const id = (example = '0191e4a0-0000-7000-8000-000000000001') => MatchersV3.uuid(example);
export const code = (example: string) => MatchersV3.regex(/^[A-Za-z0-9][A-Za-z0-9 ._:/+-]{0,79}$/, example);
export const day = (example: string) => MatchersV3.regex(/^\d{4}-\d{2}-\d{2}$/, example);
export const instant = (example: string) => MatchersV3.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, example);
export const sha256 = (example = '0'.repeat(64)) => MatchersV3.regex(/^[0-9a-f]{64}$/, example);
export const words = (example: string) => MatchersV3.string(example);
/** Counts and amounts in fen. */
export const count = (example: number) => MatchersV3.integer(example);
export const yesNo = (example: boolean) => MatchersV3.boolean(example);
/** At least one, each like the example. */
export const each = (example: unknown) => MatchersV3.eachLike(example);
/** Only this word will do: with another one the listener reads on differently. */
export const exactly = (word: string) => MatchersV3.equal(word);
