import type { Ambiguity } from '../../frame/ambiguity';

export const assessmentAmbiguities: Readonly<Record<string, Ambiguity>> = {
  'A-39': {
    point: { zh: '考核提前三天提出：日历日还是工作日', en: 'An assessment proposed days ahead: calendar days or working days' },
    default: { zh: '日历日，自考核日往回数，提出当日不计', en: 'Calendar days, counted back from the assessment; the day of the proposal is left out' },
    by: { setting: 'assessment.noticeDaysRunAs' },
  },
  'A-40': {
    point: { zh: '只许线下考核，还是推进线上理论考试', en: 'Assessment offline only, or theory online promoted' },
    default: { zh: '各按其规则文件；只许线下的，任何线上理论都不行', en: 'Each rule set’s own; where it is offline only, any online theory is refused' },
    by: { parameter: 'assessment.mode' },
  },
  'A-42': {
    point: { zh: '满意度的分母、最低回收率和由谁作答', en: 'Satisfaction: of whom, how many must answer, and who' },
    default: {
      zh: '以收回的答卷为分母；回收不足学员一半的，尚不能评定',
      en: 'Of the answers received; with answers from less than half of the trainees it cannot be judged yet',
    },
    by: { setting: 'satisfaction.minResponse' },
  },
  'A-43': {
    point: { zh: '满意度不达标：停机构开班，还是停本班考核', en: 'Poor satisfaction: the institution’s next classes, or this class’s assessment' },
    default: { zh: '各按其规则文件；停考核的，调查在考核之前', en: 'Each rule set’s own; where the assessment is held up, the survey comes before it' },
    by: { rules: ['R-ASM-04a', 'R-ASM-04b', 'R-ASM-04c'] },
  },
  'A-44': {
    point: { zh: '整改恰为一个月，还是至少一个月', en: 'Rectification of exactly a month, or at least a month' },
    default: { zh: '期满后由人员解除，不自动解除', en: 'An officer releases after the minimum; it does not end by itself' },
    by: { setting: 'satisfaction.autoRelease' },
  },
};
