import { cityOf } from '../../data/divisions';
import type { CompetitionFacts } from '../../facts';
import type { ParameterKey } from '../../data/parameters';
import { about, flags, lackingOf, notApplicable, passed, type Under } from '../../frame/rule';
import { compareShare, percentText } from '../../frame/share';

const competition = about<CompetitionFacts>();
type Place = 'province' | 'county';

/** A province counts its whole, a county its own: two numbers that never stand in for each other. */
export const competitionsHeld = competition(
  {
    id: 'R-REP-15',
    sources: ['HEN22', 'HEN23', 'PYX22'],
    needs: ['division', 'competitionOccupations', 'events', 'certifiedContestants'],
    asks: {
      zh: '年度竞赛职业数、场次和取证选手数达到规定',
      en: 'Competitions reach the stated occupations, events and certified contestants a year',
    },
    remedy: { zh: '增加竞赛职业和场次', en: 'Hold more competitions' },
  },
  (facts, under) => {
    const place = placeOf(facts.division);
    if (place === null) return notApplicable();
    const wanted = [
      ['OCCUPATIONS', facts.competitionOccupations, number(under, place, 'minOccupations')],
      ['EVENTS', facts.events, number(under, place, 'minEvents')],
      ['CERTIFIED_CONTESTANTS', facts.certifiedContestants, number(under, place, 'minCertified')],
    ] as const;
    if (wanted.every(([, , least]) => least === null)) return notApplicable();
    const below = wanted.filter(([, count, least]) => count < (least ?? 0)).map(([what]) => what);
    const more = place === 'province' ? citiesOf(facts, under) : countyOf(facts, under);
    if ('missing' in more) return lackingOf(facts, ...more.missing);
    const belowTarget = [...below, ...more.short];
    const [[, , leastOccupations], [, , leastEvents], [, , leastContestants]] = wanted;
    const compared = { leastOccupations, leastEvents, leastContestants, ...more.compared, belowTarget };
    const judged = { compared, by: `competition.${place}.minEvents` } as const;
    return belowTarget.length === 0 ? passed(judged) : flags(judged);
  },
);

/** Nobody states a number for a city. */
function placeOf(division: string): Place | null {
  if (!division.includes('/')) return 'province';
  return cityOf(division) === division ? null : 'county';
}

function number(under: Under, place: Place, what: 'minOccupations' | 'minEvents' | 'minCertified'): number | null {
  return under.value(`competition.${place}.${what}` satisfies ParameterKey);
}

type More = { readonly missing: readonly (keyof CompetitionFacts)[] } | { readonly short: string[]; readonly compared: Record<string, string | string[]> };

/** The share of cities that hold a comprehensive competition, where the document asks for one. */
function citiesOf({ cities, citiesWithCompetition }: CompetitionFacts, under: Under): More {
  const least = under.value('competition.province.minShareOfCities');
  if (least === null) return { short: [], compared: {} };
  if (cities === undefined || citiesWithCompetition === undefined) return { missing: ['cities', 'citiesWithCompetition'] };
  const reached = cities > 0 && compareShare(citiesWithCompetition, cities, least) >= 0;
  return { short: reached ? [] : ['CITIES'], compared: cities > 0 ? { share: percentText(citiesWithCompetition, cities) } : {} };
}

/** The county's own competition: one in every span of years that is over. */
function countyOf({ year, countyCompetitions }: CompetitionFacts, under: Under): More {
  const everyYears = under.value('competition.county.everyYears');
  const fromYear = under.value('competition.county.fromYear');
  if (everyYears === null || fromYear === null) return { short: [], compared: {} };
  if (year === undefined || countyCompetitions === undefined) return { missing: ['year', 'countyCompetitions'] };
  const without: string[] = [];
  for (let from = fromYear; from + everyYears - 1 <= year; from += everyYears) {
    const until = from + everyYears - 1;
    if (!countyCompetitions.some((held) => held >= from && held <= until)) without.push(`${from}-${until}`);
  }
  return { short: without.length > 0 ? ['COUNTY_COMPETITION'] : [], compared: { without } };
}
