export const teachingWords = {
  enterpriseCentre: '企业培训中心', manufacturing: '制造业', privateInstitution: '民办机构', teachersMatchTraining: '师资与培训一致',
  premises: '场地', facilities: '设施', certifiedTeachers: '持教师资格证人数', certifiedNumberConfirmed: '持证人数已确认',
  fullTimeTeachers: '专职教师数', filedFullTimeTeachers: '已报备专职教师数', leastCertified: '至少持证人数',
};
