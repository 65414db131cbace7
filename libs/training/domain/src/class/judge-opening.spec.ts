import { type Day, day, isRefusal } from '@jiquan/kernel';
import { compareShare, parameter, resolve, type RuleSet, stops } from '@jiquan/policy';
import type { Sanction } from '../institution/institution';
import { form, listing, opening, plan } from './example';
import { judgeOpening, type OpeningFacts } from './judge-opening';

const places: readonly [string, string, Day][] = [
  ['HCX21', 'CN-HA/xinyang/huangchuan', day('2021-05-10')],
  ['HEN23+PYX22', 'CN-HA/puyang/puyang-county', day('2023-03-10')],
  ['DEMO-CTY', 'DEMO/demo-county', day('2026-06-10')],
];

describe.each(places)('opening under %s', (code, division, opensOn) => {
  const set = resolve(division, opensOn) as RuleSet;
  const failing = (change: Partial<OpeningFacts>) => judgeOpening(opening(division, opensOn, change), set).filter(stops).map(({ rule }) => rule);
  const formed = (change: Parameters<typeof form>[2]) => form(division, opensOn, change);

  test('is the set in force', () => {
    expect(isRefusal(set)).toBe(false);
    expect(set.code).toBe(code);
    expect(failing({})).toEqual([]);
  });

  test('R-CLASS-01, R-CLASS-02, R-CLASS-03: at the limit it passes, one more is refused', () => {
    const size = parameter(set, 'class.maxSize') as number;
    const perTeacher = parameter(set, 'class.maxStudentsPerTeacher') as number;
    const perStation = parameter(set, 'class.maxStudentsPerWorkstation') as number;
    expect(failing({ rosterCount: size })).not.toContain('R-CLASS-01');
    expect(failing({ rosterCount: size + 1 })).toContain('R-CLASS-01');
    expect(failing({ form: formed({ plannedCount: size + 1 }) })).toContain('R-CLASS-01');
    const two = plan(opensOn).map((lesson, at) => ({ ...lesson, teachers: [at % 2 === 0 ? 'teacher-1' : 'teacher-2'] }));
    expect(failing({ lessons: two, rosterCount: 2 * perTeacher })).not.toContain('R-CLASS-02');
    expect(failing({ lessons: two, rosterCount: 2 * perTeacher + 1 })).toContain('R-CLASS-02');
    expect(failing({ form: formed({ workstations: 1 }), rosterCount: perStation })).not.toContain('R-CLASS-03');
    expect(failing({ form: formed({ workstations: 1 }), rosterCount: perStation + 1 })).toContain('R-CLASS-03');
  });

  test('R-CLASS-04: the shortest lesson counts', () => {
    const least = parameter(set, 'class.minLessonMinutes') as number;
    const shortest = (minutes: number) => plan(opensOn).map((lesson, at) => (at === 7 ? { ...lesson, minutes } : lesson));
    expect(failing({ lessons: shortest(least) })).toEqual([]);
    expect(failing({ lessons: shortest(least - 1) })).toEqual(['R-CLASS-04']);
  });

  test('R-CLASS-05: the share of practice, by count of class hours', () => {
    const share = parameter(set, 'class.minPracticeShare') as string;
    for (let practice = 0; practice <= 20; practice++) {
      const refused = failing({ lessons: plan(opensOn, 20, practice) }).includes('R-CLASS-05');
      expect([practice, refused]).toEqual([practice, compareShare(practice, 20, share) < 0]);
    }
  });

  test('R-CLASS-06: the share of online theory, where the set has one, and only on a listed platform', () => {
    const share = parameter(set, 'class.maxOnlineTheoryShare');
    const online = (count: number, platform = 'listed') =>
      plan(opensOn, 20, 20 - count).map((lesson) => (lesson.kind === 'theory' ? { ...lesson, kind: 'online-theory' as const, platform } : lesson));
    const refused = (lessons: OpeningFacts['lessons']) => failing({ lessons, listedPlatforms: ['listed'] }).includes('R-CLASS-06');
    for (let count = 1; count <= 20; count++) {
      expect([count, refused(online(count))]).toEqual([count, share !== null && compareShare(count, 20, share) > 0]);
    }
    expect(refused(online(1, 'elsewhere'))).toBe(share !== null);
  });

  test('R-CLASS-07: hours where only a completion certificate can be had, unless others are prescribed', () => {
    const least = parameter(set, 'class.minHoursTrainingCertOnly') as number;
    const only = (hours: number, prescribedHours: number | null = null) =>
      failing({ form: formed({ obtainableKinds: ['TRAINING_COMPLETION'], certificateKind: 'TRAINING_COMPLETION', level: null, prescribedHours }), lessons: plan(opensOn, hours, hours - 2) });
    expect(only(least)).not.toContain('R-CLASS-07');
    expect(only(least - 1)).toContain('R-CLASS-07');
    expect(only(least - 1, least - 1)).not.toContain('R-CLASS-07');
  });

  test('R-TEACH-02: teachers of every specialty, where the set has a number', () => {
    const least = parameter(set, 'class.minTeachersPerSpecialty') ?? 0;
    const baked = (count: number) => plan(opensOn).map((lesson, at) => (at >= 20 - count ? { ...lesson, specialty: 'baking', teachers: [`teacher-${20 - at}`] } : lesson));
    expect(failing({ lessons: baked(Math.max(least, 1)) })).not.toContain('R-TEACH-02');
    if (least > 1) expect(failing({ lessons: baked(least - 1) })).toContain('R-TEACH-02');
  });

  test('R-INST-01, R-INST-16, INF-09: listed, not in rectification, not out', () => {
    expect(failing({ listing: undefined })).toContain('R-INST-01');
    const later = { ...listing(Number(opensOn.slice(0, 4))), occupations: [{ occupation: '4-03-02-01', from: day(`${opensOn.slice(0, 8)}11`), until: null }] };
    expect(failing({ listing: later })).toContain('R-INST-01');
    expect(failing({ sanctions: [sanction('rectifying')] })).toContain('R-INST-16');
    expect(failing({ sanctions: [sanction('exited')] })).toContain('INF-09');
    expect(failing({ sanctions: [{ ...sanction('exited'), liftedOn: opensOn }] })).toEqual([]);
  });

  const sanction = (kind: Sanction['kind']): Sanction => ({
    id: 'sanction-1',
    institution: 'institution-1',
    kind,
    from: opensOn,
    until: null,
    problemFoundOn: null,
    cites: [],
    reason: '',
    orderedBy: 'account-9',
    liftedOn: null,
    liftedBy: null,
    liftReason: null,
    version: 1,
  });
});
