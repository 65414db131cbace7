import { sets } from '../../testing/sets';
import { judge } from '..';

const province = {
  division: 'CN-HA',
  competitionOccupations: 100,
  events: 1000,
  certifiedContestants: 10_000,
  cities: 100,
  citiesWithCompetition: 80,
};
const county = {
  division: 'CN-HA/puyang/puyang-county',
  competitionOccupations: 10,
  events: 5,
  certifiedContestants: 30,
  year: 2023,
  countyCompetitions: [2022],
};

test('R-REP-15: a county is held to its own numbers, and to the sentence that states them', () => {
  expect(judge('R-REP-15', { ...county, events: 4 }, sets.PUYANG22).clause).toMatchObject({ ruleSet: 'PYX22', words: '5场赛事活动' });
  expect(judge('R-REP-15', { ...province, events: 4 }, sets.PUYANG22).clause).toMatchObject({ ruleSet: 'HEN22', words: '1000场以上' });
});

test('R-REP-15: says which numbers are asked for', () => {
  expect(judge('R-REP-15', province, sets.HEN23).compared).toMatchObject({ leastOccupations: 100, leastEvents: 1000, leastContestants: 10_000 });
  expect(judge('R-REP-15', county, sets.PUYANG).compared).toMatchObject({ leastOccupations: 10, leastEvents: 5, leastContestants: 30 });
});

test('R-REP-15: what is known is not asked for again', () => {
  expect(judge('R-REP-15', { ...province, cities: undefined }, sets.HEN22).missing).toEqual(['cities']);
  expect(judge('R-REP-15', { ...county, countyCompetitions: undefined }, sets.PUYANG22).missing).toEqual(['countyCompetitions']);
});
