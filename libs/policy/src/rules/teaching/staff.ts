import type { ClassFacts, InspectionFacts, StaffFacts } from '../../facts';
import { about, flags, lackingOf, notApplicable, passed, refused, refusedUnless, type Under, type Verdict } from '../../frame/rule';

const aClass = about<ClassFacts>();
const staff = about<StaffFacts>();

const centreSays = {
  zh: '企业培训中心具备相应师资、教师资格证、场地和设施',
  en: 'A centre has teachers for the training, teacher certificates, premises and facilities',
};
const manufacturingSays = {
  zh: '制造业企业培训中心具备相应师资、教师资格证、场地和设施',
  en: 'A centre of a manufacturer has teachers for the training, teacher certificates, premises and facilities',
};
const centreRemedy = {
  zh: '补充师资、资格证、场地或设施，并由人员确认持证人数',
  en: 'Add what is missing; an officer confirms the number of certificates',
};

/** No document says how many certificates: at least the number set, and an officer finds it to correspond. */
function centre(facts: StaffFacts, under: Under): Verdict {
  if (facts.enterpriseCentre === false) return notApplicable();
  const { teachersMatchTraining, premises, facilities, certifiedTeachers, certifiedNumberConfirmed } = facts;
  const compared = { teachersMatchTraining, premises, facilities, certifiedTeachers, certifiedNumberConfirmed };
  const there = Object.entries(compared).filter((pair): pair is [string, boolean | number] => pair[1] !== undefined);
  const least = under.setting('teacher.minCertified');
  const more = { compared: { ...Object.fromEntries(there), leastCertified: least }, defaults: ['A-60'] };
  if (certifiedTeachers === undefined || there.length < Object.keys(compared).length)
    return lackingOf(facts, 'teachersMatchTraining', 'premises', 'facilities', 'certifiedTeachers', 'certifiedNumberConfirmed');
  if (!teachersMatchTraining || !premises || !facilities || certifiedTeachers < least) return refused(more);
  return certifiedNumberConfirmed ? passed(more) : flags(more);
}

const anyCentre = (id: 'R-TEACH-01a' | 'R-TEACH-01b', sources: readonly string[]) =>
  staff(
    {
      id,
      sources,
      parameter: 'teacher.certRule.enterpriseCentre',
      needs: ['enterpriseCentre'],
      asks: centreSays,
      remedy: centreRemedy,
    },
    centre,
  );

export const someCertified = anyCentre('R-TEACH-01a', ['HCX21']);
export const correspondingNumber = anyCentre('R-TEACH-01b', ['HEN22']);
export const manufacturingCentre = staff(
  {
    id: 'R-TEACH-01c',
    sources: ['HEN23'],
    parameter: 'teacher.certRule.enterpriseCentre',
    needs: ['enterpriseCentre', 'manufacturing'],
    concerns: ({ enterpriseCentre, manufacturing }) => enterpriseCentre !== false && manufacturing !== false,
    asks: manufacturingSays,
    remedy: centreRemedy,
  },
  centre,
);

export const teachersPerSpecialty = aClass(
  {
    id: 'R-TEACH-02',
    sources: ['HEN23'],
    parameter: 'class.minTeachersPerSpecialty',
    needs: ['fewestTeachersOfASpecialty'],
    asks: {
      zh: '每个专业每个班级的教师不少于规定人数',
      en: 'Every specialty of a class has the stated number of teachers',
    },
    remedy: { zh: '为该专业增加教师', en: 'Add a teacher for the specialty' },
  },
  (facts, under) =>
    refusedUnless(facts.fewestTeachersOfASpecialty >= (under.value('class.minTeachersPerSpecialty') as number)),
);

export const fullTimeTeachersFiled = staff(
  {
    id: 'R-TEACH-03',
    sources: ['HCX21'],
    needs: ['privateInstitution', 'fullTimeTeachers', 'filedFullTimeTeachers'],
    concerns: ({ privateInstitution }) => privateInstitution,
    asks: { zh: '民办培训机构的专职师资已报备', en: 'Full-time teachers of private institutions are filed' },
    remedy: { zh: '报备未报备的专职教师', en: 'File those who are not' },
  },
  (facts) => refusedUnless(facts.filedFullTimeTeachers >= facts.fullTimeTeachers),
);

export const teachersEntered = aClass(
  {
    id: 'R-TEACH-04',
    sources: ['HEN23'],
    needs: ['teachersInSystem'],
    asks: { zh: '班级师资信息已录入系统', en: 'The class’s teachers are in the system' },
    remedy: { zh: '录入师资信息', en: 'Enter the teachers' },
  },
  (facts) => refusedUnless(facts.teachersInSystem),
);

export const teachersInspected = about<InspectionFacts>()(
  {
    id: 'R-TEACH-05',
    sources: ['HCX21', 'HEN22'],
    needs: ['inspectionRecords'],
    asks: { zh: '检查记录载明师资情况', en: 'Inspection records say how the teachers were found' },
    remedy: { zh: '补填师资情况', en: 'Fill in what was found' },
  },
  ({ inspectionRecords: records }) => {
    const incomplete = records.filter(({ teachers }) => teachers === null).length;
    return refusedUnless(incomplete === 0, { compared: { inspections: records.length, incomplete } });
  },
);
