import { ageOn, yearOf } from '@jiquan/kernel';
import { justiceGroups } from '../../data/groups';
import type { ParameterKey } from '../../data/parameters';
import type { PersonFacts } from '../../facts';
import { about, flags, lacking, passed, refused, refusedUnless, type Verdict } from '../../frame/rule';

const person = about<PersonFacts>();

type GroupList = Extract<ParameterKey, 'groups.key' | 'groups.socialTraining' | 'groups.collegeTraining'>;

/** The lists say for whom training is to be organised, not who else must be turned away: outside them a person is flagged. */
const named = (id: string, sources: readonly string[], parameter: GroupList) =>
  person(
    {
      id,
      sources,
      parameter,
      needs: ['groups'],
      asks: { zh: '属于文件列举的重点群体', en: 'Belongs to the groups the document names' },
      remedy: {
        zh: '仅提示；名单有误的向来源部门更正',
        en: 'A flag only; a wrong list is corrected by the department it comes from',
      },
    },
    (facts, under) => {
      const among = facts.groups.filter((group) => under.value(parameter)?.includes(group));
      const modes = id === 'R-ELIG-07a' ? under.value('groups.keyModes') : null;
      const otherMode = modes !== null && facts.trainingMode !== undefined && !modes.includes(facts.trainingMode);
      const compared = { among, ...(otherMode && { trainingMode: facts.trainingMode ?? null }) };
      return among.length > 0 && !otherMode ? passed({ compared }) : flags({ compared });
    },
  );

export const keyGroup2022 = named('R-ELIG-07a', ['HEN22'], 'groups.key');
export const keyGroup2023 = named('R-ELIG-07b', ['HEN23'], 'groups.key');
export const keyGroupHuangchuan = named('R-ELIG-07c', ['HCX21'], 'groups.key');
export const keyGroupPuyang = named('R-ELIG-07d', ['PYX22'], 'groups.socialTraining');
export const keyGroupCollege = named('R-ELIG-07e', ['EDU21'], 'groups.collegeTraining');

const justice = (groups: readonly string[]): string | undefined => justiceGroups.find((group) => groups.includes(group));

/** Prisoners, hard-to-employ persons under correction, and detoxification: able, willing, and not past the age. */
export const prisonerOfAge = person(
  {
    id: 'R-ELIG-08a',
    sources: ['HCX21'],
    parameter: 'prisoner.maxAge',
    needs: ['groups', 'birth', 'on', 'employable', 'trainingWill'],
    concerns: ({ groups }) => groups && justice(groups) !== undefined,
    asks: {
      zh: '在押服刑、社区矫正、强制隔离戒毒人员有能力、有意愿，且不超过规定年龄',
      en: 'Prisoners, persons under correction and in detoxification are able, willing and not past the age',
    },
    remedy: {
      zh: '超龄的社区矫正和戒毒人员由经办人员决定（A-31）',
      en: 'Past the age an officer decides for correction and detoxification (A-31)',
    },
  },
  (facts, under) => {
    const group = justice(facts.groups) as string;
    if (!facts.employable || !facts.trainingWill) return refused({ compared: { group } });
    if (group === 'COMMUNITY_CORRECTION' && facts.hardToEmploy !== true)
      return facts.hardToEmploy === undefined ? lacking('hardToEmploy') : refused({ compared: { hardToEmploy: false } });
    const age = ageOn(facts.birth, facts.on);
    if (group !== 'PRISONER' && under.setting('prisoner.ageCovers') === 'PRISONERS') return passed({ defaults: ['A-31'] });
    if (age <= (under.value('prisoner.maxAge') as number)) return passed({ compared: { age }, defaults: ['A-31'] });
    return group === 'PRISONER' ? refused({ compared: { age } }) : byHand(facts.overAgeAllowed, 'overAgeAllowed', 'A-31', { age });
  },
);

/** A person decides: without the decision the fact is missing, and never a default taken for it. */
function byHand(decided: boolean | undefined, fact: string, cites: string, compared: Verdict['compared'] = {}): Verdict {
  const more = { compared, defaults: [cites] };
  return decided === undefined ? { ...lacking(fact), ...more } : refusedUnless(decided, more);
}

/** Prisoners only: not yet trained during the sentence, fit for the next level, and out before the year. */
export const prisonerReleasedSoon = person(
  {
    id: 'R-ELIG-08b',
    sources: ['HEN23'],
    parameter: 'prisoner.sentenceEndsBefore',
    needs: ['groups', 'trainedDuringSentence', 'fitForNextLevel', 'sentenceEndsOn'],
    concerns: ({ groups }) => groups?.includes('PRISONER'),
    asks: {
      zh: '在押服刑人员服刑期间未参加过培训、符合晋升上一级、刑期止于规定年份之前',
      en: 'A prisoner was not trained during the sentence, is fit for the next level, and the sentence ends before the stated year',
    },
    remedy: { zh: '刑期止于该年之内的由经办人员决定（A-32）', en: 'Where the sentence ends within that year an officer decides (A-32)' },
  },
  (facts, under) => {
    if (facts.trainedDuringSentence || !facts.fitForNextLevel || facts.sentenceEndsOn === null) return refused();
    const before = under.value('prisoner.sentenceEndsBefore') as typeof facts.sentenceEndsOn;
    if (facts.sentenceEndsOn < before) return passed({ defaults: ['A-32'] });
    const sameYear = yearOf(facts.sentenceEndsOn) === yearOf(before);
    if (!sameYear || !under.setting('prisoner.lastYearDecidedByHand')) return refused({ defaults: ['A-32'] });
    return byHand(facts.sentenceEndAllowed, 'sentenceEndAllowed', 'A-32');
  },
);

export const freeOfCharge = person(
  {
    id: 'R-ELIG-09',
    sources: ['HCX21'],
    parameter: 'fee.povertyAlleviated',
    needs: ['groups', 'trainingFeeFen'],
    concerns: ({ groups }) => groups?.includes('POVERTY_ALLEVIATED'),
    asks: { zh: '脱贫劳动力免费培训', en: 'Those lifted out of poverty train free of charge' },
    remedy: { zh: '退还所收费用', en: 'Give the fee back' },
  },
  (facts, under) => refusedUnless(facts.trainingFeeFen <= (under.value('fee.povertyAlleviated') as number)),
);
