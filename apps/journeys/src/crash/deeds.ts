import type { Deed } from './load';
import type { Office } from './office';

/** The mix: every context answers commands, tells events and hears others', the dear ones seldom. */
export function deedsOf(office: Office): Deed[] {
  const deed = (name: string, requests: number, weight: number, run: () => Promise<unknown>): Deed => ({ name, requests, weight, run: async () => void (await run()) });
  return [
    deed('claim', 2, 10, () => office.claim()),
    deed('campaign', 5, 2, () => office.campaign()),
    deed('freeze', 1, 6, () => office.freeze()),
    deed('appropriate', 1, 5, () => office.appropriate()),
    deed('body', 2, 5, () => office.body()),
    deed('institution', 1, 5, () => office.institution()),
    // A password is hashed for each, which costs as much as all the others together.
    deed('account', 2, 1, () => office.account()),
  ];
}
