import type { Fen } from '@jiquan/kernel';
import type { Campaign } from './campaign';

/** The fund granted a revision. An answer to another revision than the open one was heard before and changes nothing. */
export function granted(campaign: Campaign, answer: { readonly revision: number; readonly grantedFen: Fen }): Campaign | undefined {
  if (!campaign.askOpen || answer.revision !== campaign.revision) return undefined;
  const covered = Math.floor(answer.grantedFen / campaign.maxFen);
  const quota = Math.min(campaign.wantedQuota, covered);
  return { ...campaign, askOpen: false, grantedFen: answer.grantedFen, quota, left: quota - campaign.everIssued };
}

/** The fund refused: a draft is a draft again, and a published campaign goes on as it was. */
export function denied(campaign: Campaign, answer: { readonly revision: number; readonly reason: string }): Campaign | undefined {
  if (!campaign.askOpen || answer.revision !== campaign.revision) return undefined;
  const before = campaign.state === 'funding' ? ({ state: 'draft' } as const) : { wantedQuota: campaign.quota };
  return { ...campaign, ...before, askOpen: false, askRefused: answer.reason };
}
