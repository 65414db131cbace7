import type { FitnessFacts, StartUpFacts } from '../../facts';
import { about, flags, passed, refusedUnless } from '../../frame/rule';

const fitness = about<FitnessFacts>();

/** Whom each document invites to an entrepreneurship course. An invitation: others are flagged. */
const invited = {
  ALL_WILLING: ({ willing, needsTraining }: StartUpFacts) => willing && needsTraining,
  WILLING_IN_EARLY_STAGE: ({ willing, earlyStage, suitableAge }: StartUpFacts) => willing && earlyStage && suitableAge,
  WILLING_AND_QUALIFIED: ({ willing, qualified }: StartUpFacts) => willing && qualified,
} as const;

export const entrepreneur = fitness(
  {
    id: 'R-ELIG-11',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    parameter: 'entrepreneurship.addressees',
    needs: ['course', 'startUp'],
    concerns: ({ course }) => course && course === 'ENTREPRENEURSHIP',
    asks: { zh: '创业培训的对象符合文件所指', en: 'An entrepreneurship course is for those the document invites' },
    remedy: { zh: '仅提示；核对创业意愿和条件', en: 'A flag only; look at the wish and the conditions' },
  },
  ({ startUp }, under) => {
    const whom = under.value('entrepreneurship.addressees') as keyof typeof invited;
    return invited[whom](startUp) ? passed({ compared: { ...startUp } }) : flags({ compared: { ...startUp } });
  },
);

export const noStudentFee = fitness(
  {
    id: 'R-ELIG-12',
    sources: ['EDU21'],
    parameter: 'fee.student',
    needs: ['student', 'studentFeeFen'],
    concerns: ({ student }) => student !== null,
    asks: {
      zh: '不得以培训、考证、取证名义向在校学生收费',
      en: 'Enrolled students pay nothing for training, examination or certificate',
    },
    remedy: { zh: '退还所收费用', en: 'Give the fee back' },
  },
  ({ studentFeeFen }, under) => refusedUnless(studentFeeFen <= (under.value('fee.student') as number)),
);
