import { moves, refuse, type Day, type Refusal } from '@jiquan/kernel';
import { type Finding, judge, refusedBy, type RuleSet } from '@jiquan/policy';

export type BodyState = 'recorded' | 'filed' | 'blacklisted';
export const bodyStates: readonly BodyState[] = ['recorded', 'filed', 'blacklisted'];

/** 评价机构: who may assess and issue here, or is only known as the issuer of certificates from outside. */
export interface AssessmentBody {
  readonly id: string;
  /** Filing code, under which the query system knows it. */
  readonly code: string;
  readonly name: string;
  readonly division: string;
  /** The occupations it was filed for (R-ASM-20); an empty list states none. */
  readonly occupations: readonly string[];
  readonly state: BodyState;
  readonly filedOn: Day | null;
  readonly filingDocument: string | null;
  readonly blacklistedFrom: Day | null;
  readonly blacklistedFor: string | null;
  readonly version: number;
}

export const bodyMoves = moves<BodyState>([
  { from: ['none'], by: 'record', kind: 'command', to: 'recorded', cites: ['R-INST-11'] },
  { from: ['recorded', 'blacklisted'], by: 'file', kind: 'command', to: 'filed', cites: ['R-INST-11', 'R-INST-12', 'A-57'] },
  { from: ['recorded', 'filed'], by: 'blacklist', kind: 'command', to: 'blacklisted', cites: ['R-ASM-07', 'R-ASM-08'] },
]);

interface Assessing {
  readonly body: AssessmentBody;
  /** Undefined where none is in force. */
  readonly ruleSet?: RuleSet | undefined;
}

/** Blacklisting is an officer's grade of a problem: a serious one (R-ASM-08). Of any other body nothing of the kind is recorded here. */
export const judgeListed = (ruleSet: RuleSet): Finding => judge('R-ASM-08', { bodyProblem: 'SERIOUS', blacklisted: true }, ruleSet);

/** Only a filed body assesses or issues, whatever the rule set; one that is blacklisted leaves at once (R-ASM-08). */
export function bodyNotFiled({ body, ruleSet }: Assessing): Refusal<'body.not-filed'> | undefined {
  if (body.state === 'filed') return undefined;
  const facts = { body: body.id, state: body.state };
  if (body.state === 'recorded') return refuse('body.not-filed', facts, ['R-ASM-20']);
  return ruleSet ? refusedBy([judgeListed(ruleSet)], 'body.not-filed', facts, false) : refuse('body.not-filed', facts, ['R-ASM-08', 'A-57']);
}
