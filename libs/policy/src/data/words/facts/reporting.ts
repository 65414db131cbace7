export const reportingWords = {
  reported: '已报期次', planIssuedOn: '方案出台日期', manufacturingPersonTimes: '制造业培训人次', task: '任务', lead: '牵头单位',
  ledgers: '已建台账', tiered: '已分级', classified: '已分类', missingLedgers: '缺少的台账', ratesRecorded: '已列指标',
  missingRates: '缺少的指标', provider: '培训主体', figuresShown: '所列指标', enteredIn: '录入系统', beganOn: '开始日期',
  cutOver: '切换日期', projectInSystem: '项目已录入', institutionInSystem: '机构已录入', realName: '已实名',
  migrantWorkers: '外出务工人员', employedWithCertificate: '持证就业人数', aim: '目标比例', judgedFrom: '到期日期', competitionOccupations: '竞赛职业数',
  events: '赛事场次', certifiedContestants: '取证选手数', cities: '省辖市数', citiesWithCompetition: '开展竞赛的省辖市数',
  year: '年度', countyCompetitions: '县竞赛年度', belowTarget: '未达到的', leastOccupations: '职业数要求',
  leastEvents: '场次要求', leastContestants: '取证选手数要求', without: '未举办的年度',
};
