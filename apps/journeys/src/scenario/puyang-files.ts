import { day } from '@jiquan/kernel';
import * as z from 'zod';
import { bytesOf, jsonFile, peopleOf } from './files';

const FOLDER = 'puyang-2023';
const words = z.string().min(1);
const date = words.transform((text) => day(text));
const count = z.int().min(0);
const bySystem = z.object({ system: words });
const attended = z.object({ attending: count, certified: count });
const opinion = z.object({ opinion: z.literal('agree'), text: words });

/** Annex 2, F-01 to F-38, as people fill it in; what the system signs or computes says so. */
const application = z.object({
  'F-01': z.object({ applicantKind: z.literal('institution'), name: words }),
  'F-02': bySystem,
  'F-03': z.object({ name: words, phone: words }),
  'F-04': z.object({ bank: words }),
  'F-05': z.object({ account: words }),
  'F-06': z.object({ batch: words, opensOn: date }),
  'F-07': z.object({ occupation: words, catalogueEdition: words, level: words }),
  'F-08': z.object({ plannedCount: count }),
  'F-09': z.object({ from: date, to: date, classHours: count }),
  'F-10': z.object({ mode: z.literal('self-run'), note: words }),
  'F-11': z.object({
    planAndRosterInSystem: z.literal(true),
    roster: words,
    plan: z.object({ days: count, lessonsPerDay: count, minutes: count, practicePercent: count, teachers: count, site: words }),
  }),
  'F-12': opinion,
  'F-13': bySystem,
  'F-14': opinion,
  'F-15': bySystem,
  'F-16': z.object({ present: count }),
  'F-17': z.object({ signIn: words }),
  'F-18': z.object({ materials: words }),
  'F-19': bySystem,
  'F-20': z.object({ date }),
  'F-21': z.object({ place: words }),
  'F-22': z.object({ teachers: words }),
  'F-23': z.object({ present: count, text: words }),
  'F-24': bySystem,
  'F-25': z.object({ date, place: words, teachers: words, present: count, text: words }),
  'F-26': bySystem,
  'F-27': z.object({ system: words, expected: words }),
  'F-28': z.object({ opinion: words }),
  'F-29': z.object({ heldOn: date, proposedOn: date, place: words }),
  'F-30': z.object({ attending: count }),
  'F-31': attended,
  'F-32': attended,
  'F-33': attended,
  'F-34': attended,
  'F-35': attended,
  'F-36': z.object({ resultsInSystem: z.literal(true) }),
  'F-37': z.object({ totalCertified: count }),
  'F-38': z.object({ patrol: words }),
});
export type ClassApplication = z.output<typeof application>;

const tariff = z.object({
  assessment: z.object({ document: words, from: date, until: date, entries: z.array(z.object({ kind: words, level: words.nullable(), yuan: count })) }),
  training: z.object({ document: words, faceYuan: count }),
});
const campaign = z.object({ title: words, quota: count, opensOn: date, closesOn: date, exclusions: z.array(words) });
const appropriation = z.object({
  funds: z.array(z.object({ for: z.enum(['training', 'assessment']), source: z.enum(['employment-subsidy', 'fiscal']), year: count, yuan: count, document: words, reference: words })),
});
const body = z.object({ name: words, bank: words, account: words });

/** Everything a county office would have on its desk. */
export async function puyangFiles() {
  const form = jsonFile(application, FOLDER, 'class-application.json');
  const roster = bytesOf(FOLDER, form['F-11'].roster);
  return {
    form,
    roster,
    people: await peopleOf(roster),
    tariff: jsonFile(tariff, FOLDER, 'tariff.json'),
    campaign: jsonFile(campaign, FOLDER, 'campaign.json'),
    appropriation: jsonFile(appropriation, FOLDER, 'appropriation.json'),
    body: jsonFile(body, FOLDER, 'assessment-body.json'),
    bank: {
      training: bytesOf(FOLDER, 'bank-result.csv'),
      assessment: bytesOf(FOLDER, 'bank-result-assessment.gb18030.csv'),
      late: bytesOf(FOLDER, 'bank-late-return.csv'),
      trainingAgain: bytesOf(FOLDER, 'bank-result-2.csv'),
      assessmentAgain: bytesOf(FOLDER, 'bank-result-assessment-2.gb18030.csv'),
    },
  };
}
export type PuyangFiles = Awaited<ReturnType<typeof puyangFiles>>;
