import type { ClassFacts } from '../../facts';
import { about, refusedUnless } from '../../frame/rule';

const aClass = about<ClassFacts>();

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
