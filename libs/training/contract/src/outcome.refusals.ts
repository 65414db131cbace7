import { refusalTable } from '@jiquan/wire';

export const outcomeRefusals = refusalTable({
  'class.lessons-left': { status: 409, zh: '课程尚未全部完成。', en: 'Lessons of the plan lie still ahead.', cites: ['R-CLASS-05', 'R-ATT-10a'] },
  'class.inspection-missing': { status: 409, zh: '培训期间检查次数不足。', en: 'The rule set demands more inspections during the course than were recorded.', cites: ['R-ATT-07a', 'A-09'] },
  'class.headcount-unknown': { status: 409, zh: '没有检查人数记录，也未记录免检理由，无法认定培训人数。', en: 'No inspection counted the trainees and no reason for waiving it is recorded, so no number can be recognised.', cites: ['R-CLASS-13a', 'A-09'] },
  'class.voided': { status: 409, zh: '存在不予认可的情形，不能办理结业；须由人社部门处理。', en: 'A rule voids this training, so it cannot be completed. HRSS decides; the findings stand in the facts.', cites: ['R-ATT-01', 'R-ATT-02', 'R-ATT-03a', 'R-ATT-03b'] },
  'class.nobody-trained': { status: 409, zh: '无人有培训签到记录，不能办理结业。', en: 'Nobody was ever present, so nothing was completed.', cites: ['R-CLASS-13a', 'A-06'] },
  'class.paid': { status: 409, zh: '该班级已有补贴支付；确需不予认定的，请确认一并追回已付补贴。', en: 'Subsidy of this class has been paid. If it is to fall all the same, confirm that what was paid is recovered.', cites: ['A-76', 'R-SET-18'] },
  'class.no-ground': { status: 422, zh: '没有记录表明存在该情形。', en: 'Nothing recorded supports this decision under the pinned rule set.', cites: ['R-ATT-03b', 'R-ASM-04c'] },
  'survey.not-open': { status: 409, zh: '满意度调查未开放。', en: 'The survey is open from the end of training until completion.', cites: ['R-ASM-04a', 'R-ASM-04b', 'R-ASM-04c'] },
  'survey.not-a-trainee': { status: 403, zh: '仅参加培训的学员可以作答。', en: 'Only those who attended may answer.', cites: ['A-42'] },
  'survey.answered-already': { status: 409, zh: '您已提交满意度调查。', en: 'You have answered this survey already.', cites: ['A-42'] },
  'survey.not-assessable': { status: 409, zh: '满意度调查答卷不足，暂不能评定。', en: 'Too few answers have come for the survey to be judged.', cites: ['A-42'] },
  'survey.below-minimum': { status: 409, zh: '满意度低于规定标准，暂停结业考核；由人社部门决定重新培训或取消补贴资格。', en: 'Satisfaction is below the minimum, so assessment is suspended. HRSS decides: training again, or no subsidy.', cites: ['R-ASM-04c'] },
});
