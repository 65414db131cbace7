export const assessmentWords = {
  record: '考核记录',
  better: '应优先考取的证书', proposedOn: '提出日期', answers: '答卷数', satisfied: '满意数', resultsInSystem: '结果已填报',
  patrolSigned: '巡查已签字', attending: '参加人数', certified: '取证人数', directCompletionExam: '直接考合格证',
  earliest: '最早考核日期', assessmentMode: '考核方式', theoryOnComputer: '理论上机', organiser: '组织者', inspectedOn: '检查日期',
  halfYearOf: '所在半年', inspections: '检查次数', bodyProblem: '查实的问题', blacklisted: '已列入黑名单', bodyClass: '评价机构类别',
  randomCheckedOn: '抽查日期', bodyIsLocal: '本地机构', localCannotAssess: '本地无法开展', nationalStandard: '有国家标准',
  ownSpecification: '自主评价规范', specificationByCode: '按技术规程编制', specificationExperts: '评审专家数',
  specificationFiledWithProvince: '已报省备案', bodySchool: '机构所属院校', candidateSchool: '考生所在院校', bodyHas: '已具备条件',
  wanting: '所缺条件', issuer: '发证机构', assessedBy: '评价机构', route: '取证方式', onePlusXLevel: '1+X证书等级',
  correspondingOccupation: '相应职业', education: '学历层次', studentStage: '学业阶段', theoryPassed: '理论合格', skillPassed: '技能合格',
  outstanding: '优秀', appliesDirectly: '直接申请', competitionRules: '有竞赛办法', resultQualifies: '成绩符合条件',
  candidateEligible: '符合条件', feeFen: '收费（分）', bodyInCityCatalogue: '在市目录内',
};
