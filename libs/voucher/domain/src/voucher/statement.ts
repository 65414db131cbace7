import { refuse, type Instant, type Refusal } from '@jiquan/kernel';
import { citing, type Finding, gates, judgeAll, refusedBy, type RuleSet } from '@jiquan/policy';
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
  /** The set pinned to the campaign; a draft has none. */
  readonly ruleSet: RuleSet | undefined;
}

/** Identity speaks only of persons whose real name it has checked; and to claim is to wish for the training. */
function judgeClaim({ statement, person, ruleSet }: Stated, ...wanted: (typeof gates.claim)[number][]): Finding[] {
  const said = statement && { trainingWill: true, meetsConditions: statement.eligible, holderVerified: statement.person === person, user: statement.person };
  const rules = gates.claim.filter((rule) => wanted.includes(rule));
  return ruleSet ? judgeAll(rules, { holder: person, ...said }, ruleSet) : [];
}

export const noStatement = (facts: Stated): Refusal<'statement.missing'> | undefined =>
  facts.statement ? undefined : refusedBy(judgeClaim(facts, 'R-VCH-01'), 'statement.missing', {}, false);

export const otherPerson = (facts: Stated): Refusal<'statement.other-person'> | undefined =>
  facts.statement && refusedBy(judgeClaim(facts, 'R-VCH-02', 'R-VCH-03'), 'statement.other-person', {}, facts.statement.person === facts.person);

export const otherCampaign = ({ statement, campaign }: Stated): Refusal<'statement.other-campaign'> | undefined =>
  statement && statement.campaign !== campaign.id ? refuse('statement.other-campaign', { campaign: statement.campaign }, ['R-VCH-01']) : undefined;

export const otherAudience = ({ statement, campaign }: Stated): Refusal<'statement.other-audience'> | undefined =>
  statement && statement.audienceHash !== campaign.audienceHash
    ? refuse('statement.other-audience', { audienceHash: campaign.audienceHash }, ['R-VCH-01'])
    : undefined;

/** Identity's reasons are handed on word by word: the ids of the rules that failed. */
export const notEligible = (facts: Stated): Refusal<'person.not-eligible'> | undefined => {
  const { statement } = facts;
  if (!statement) return undefined;
  const { reasons, asOf, eligible } = statement;
  return citing(refusedBy(judgeClaim(facts, 'R-VCH-01'), 'person.not-eligible', { reasons, asOf }, eligible), 'R-ELIG-01', ...reasons);
};
