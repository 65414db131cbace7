import { at } from '../rule-sets/stated';
import { byEndOf, type Target, targetsFor } from './target';

const by2022 = targetsFor(byEndOf(2022, 2022));
const by2025 = targetsFor(byEndOf(2022, 2025));
const GOALS = '一';

/** The education system, to the end of 2022 and of 2025. Its 350 bodies stand beside the province's 400. */
export const edu21Targets: readonly Target[] = [
  by2025(['trainings', '职业技能培训', 'Trainings'], 4_500_000, 'PERSON_TIME', 'AT_LEAST', at(GOALS, '450万人次以上')),
  by2025(['certified', '取得证书', 'Certified'], 3_300_000, 'PERSON', 'AT_LEAST', at(GOALS, '330万人')),
  by2025(['skilled.high', '新增高技能人才', 'New high-skilled talent'], 1_350_000, 'PERSON', 'PLANNED', at(GOALS, '135万人')),
  by2022(['filed.colleges', '院校备案机构', 'Colleges filed'], 350, 'INSTITUTION', 'AT_LEAST', at(GOALS, '350所以上')),
  by2022(['trainings.2022', '职业技能培训', 'Trainings'], 1_100_000, 'PERSON_TIME', 'AT_LEAST', at(GOALS, '110万人次以上')),
  by2022(['certified.colleges', '取得证书', 'Certified'], 800_000, 'PERSON', 'AT_LEAST', at(GOALS, '80万人以上')),
  by2022(['senior.colleges', '高级工及以上', 'Senior and above'], 310_000, 'PERSON', 'AT_LEAST', at(GOALS, '31万人以上')),
];
