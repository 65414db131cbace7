export const certificateWords = {
  division: '区划', lowValue: '低含金量证书数', queryAnswer: '查询结果', city: '机构所在市', assessmentPassed: '考核合格',
  kindsHeld: '持有证书', graduate: '毕业生', counted: '计入数', technicalClass: '技工院校班别', fullTime: '全日制', takenFor: '参照学历',
  archives: '电子档案数', archiveHasTraining: '档案有培训信息', archiveHasAssessment: '档案有评价信息', award: '奖项', title: '申报职称',
  seriesMatches: '系列相符', vocationalGraduate: '职业院校毕业生', achievement: '赛绩', personsInEvent: '赛项人数', finalRank: '决赛名次', lowestRank: '名次要求',
  postMatchesPrize: '岗位与奖项相关', skillTask: '技能证书任务', skillCertificates: '技能证书取证数', onePlusXTask: '1+X证书任务',
  onePlusXCertificates: '1+X证书取证数', shortOf: '未完成项', taskYear: '任务年度', taskFinishedOn: '完成日期',
};
