export const classesWords = {
  headCount: '人数', teachers: '教师数', workstations: '工位数', shortestLessonMinutes: '最短课时（分钟）',
  practiceHours: '实操课时', totalHours: '总课时', share: '比例', onlineTheoryHours: '线上理论课时',
  onlinePlatformListed: '平台在目录内', obtainableKinds: '可取得的证书', prescribedHours: '明确规定的学时',
  fewestTeachersOfASpecialty: '最少专业的教师数', planAndRosterInSystem: '计划名册已填报', empty: '未填栏目',
  industryDepartment: '有行业主管部门', open: '尚缺审核', agreed: '已同意', inSystem: '在系统内', openingCount: '开班人数',
  presentAtOpening: '开班实到人数', inCourse: '期间检查', roster: '名册人数', mean: '平均人数', recognised: '认定人数',
  rosterInSystem: '名册已录入', teachersInSystem: '师资已录入', short: '录像不足的学时数', count: '人数', plannedKind: '拟取证书',
  trainees: '学员数', certificates: '证书总数', listed: '在目录内', level: '等级',
};
