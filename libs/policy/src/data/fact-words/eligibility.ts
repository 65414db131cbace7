export const eligibilityWords = {
  trainingWill: '培训意愿', meetsConditions: '符合条件', employmentWill: '就业意愿', employable: '就业能力',
  fundSource: '资金来源', canReachTransferEmployment: '能够转移就业', excludedBy: '属于除外人群', wanted: '限定人群',
  groups: '所属人群', age: '年龄', minAge: '最低年龄', maxAge: '最高年龄', postRelation: '岗位与职业关系', former: '原职业小类',
  next: '新职业小类', ownSchool: '本校学生', sameMajor: '在读专业', lastYear: '毕业学年', graduationYear: '毕业年度',
  school: '学校类别', classOpensOn: '开班日期', course: '课程类别', startsOn: '再次参加日期', freeFrom: '可参加日期',
  assessed: '已考核', previous: '以往培训', questionnaireDone: '已做问卷', identityCompared: '已比对信息', opening: '开班人数',
  reason: '特殊原因', on: '日期', kind: '种类', until: '公示截止日期', person: '持证人', occupation: '职业',
};
