import { refuse, type Instant, type Refusal } from '@jiquan/kernel';
import type { Campaign } from '../campaign/campaign';

/** What identity signed about a person and a campaign: the outcome and nothing of what it rests on. */
export interface Statement {
  readonly person: string;
  readonly campaign: string;
  readonly audienceHash: string;
  readonly eligible: boolean;
  readonly reasons: readonly string[];
  readonly asOf: Instant;
}

export interface Stated {
  readonly campaign: Campaign;
  readonly person: string;
  readonly statement: Statement | undefined;
}

export const noStatement = ({ statement }: Stated): Refusal<'statement.missing'> | undefined =>
  statement ? undefined : refuse('statement.missing', {}, ['R-VCH-01']);

export const otherPerson = ({ statement, person }: Stated): Refusal<'statement.other-person'> | undefined =>
  statement && statement.person !== person ? refuse('statement.other-person', {}, ['R-VCH-02', 'R-VCH-03']) : undefined;

export const otherCampaign = ({ statement, campaign }: Stated): Refusal<'statement.other-campaign'> | undefined =>
  statement && statement.campaign !== campaign.id ? refuse('statement.other-campaign', { campaign: statement.campaign }, ['R-VCH-01']) : undefined;

export const otherAudience = ({ statement, campaign }: Stated): Refusal<'statement.other-audience'> | undefined =>
  statement && statement.audienceHash !== campaign.audienceHash
    ? refuse('statement.other-audience', { audienceHash: campaign.audienceHash }, ['R-VCH-01'])
    : undefined;

/** Identity's reasons are handed on word by word: the ids of the rules that failed. */
export const notEligible = ({ statement }: Stated): Refusal<'person.not-eligible'> | undefined =>
  statement && !statement.eligible
    ? refuse('person.not-eligible', { reasons: statement.reasons, asOf: statement.asOf }, ['R-VCH-01', 'R-ELIG-01', ...statement.reasons])
    : undefined;
