export const eligibilityWords = {
  trainingWill: '培训意愿', meetsConditions: '符合条件', employmentWill: '就业意愿', employable: '就业能力',
  fundSource: '资金来源', canReachTransferEmployment: '能够转移就业', excludedBy: '属于除外人群', wanted: '限定人群',
  groups: '所属人群', age: '年龄', minAge: '最低年龄', maxAge: '最高年龄', postRelation: '岗位与职业关系', former: '原职业小类',
  next: '新职业小类', ownSchool: '本校学生', sameMajor: '在读专业', lastYear: '毕业学年', graduationYear: '毕业年度',
  school: '学校类别', classOpensOn: '开班日期', course: '课程类别', startsOn: '再次参加日期', freeFrom: '可参加日期',
  assessed: '已考核', previous: '以往培训', questionnaireDone: '已做问卷', identityCompared: '已比对信息', opening: '开班人数',
  reason: '特殊原因', on: '日期', kind: '种类', until: '公示截止日期', person: '持证人', occupation: '职业',
  among: '所属重点群体', trainingMode: '培训方式', trainingFeeFen: '培训收费（分）', studentFeeFen: '向学生收费（分）', group: '人群',
  hardToEmploy: '就业困难', trainedDuringSentence: '服刑期间已培训', fitForNextLevel: '符合晋升上一级', sentenceEndsOn: '刑期止日',
  overAgeAllowed: '超龄经人员同意', sentenceEndAllowed: '刑期经人员同意', declarationsConfirmed: '自述已经人社确认',
  birth: '出生日期', student: '在校情况', startUp: '创业情况', willing: '有创业意愿', needsTraining: '有培训需求', earlyStage: '创业初期',
  suitableAge: '适龄', qualified: '具备条件', delivery: '授课方式',
};
