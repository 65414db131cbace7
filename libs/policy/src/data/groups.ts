/** Groups of people as the documents name them, and those kept apart by a campaign. A person's membership comes from lists, each with its source. */
export const groups = {
  CLEVER_DAUGHTER_IN_LAW: { zh: '“巧媳妇”工程对象', en: '“clever daughters-in-law”' },
  COMMUNITY_CORRECTION: { zh: '社区矫正对象', en: 'persons under community correction' },
  DECEASED: { zh: '已故人员', en: 'deceased persons' },
  DETOXIFICATION: { zh: '强制隔离戒毒人员', en: 'persons in compulsory detoxification' },
  DISABLED: { zh: '残疾人', en: 'disabled persons' },
  DOUBLE_REDUCTION: { zh: '“双减”分流人员', en: 'persons diverted by the “double reduction”' },
  FLOODPLAIN_RESETTLER: { zh: '滩区迁建群众', en: 'Yellow River floodplain resettlers' },
  GRADUATE_OF_THE_YEAR: { zh: '毕业年度高校毕业生', en: 'graduates in their graduation year' },
  HEALTH_WORKER: { zh: '卫生防疫人员', en: 'health and epidemic-prevention staff' },
  LAST_YEAR_STUDENT: { zh: '毕业学年普通高校学生', en: 'university students in their last study year' },
  MIGRANT_WORKER: { zh: '农民工', en: 'migrant workers' },
  MONITORED_AGAINST_POVERTY: { zh: '防返贫监测对象', en: 'persons monitored against falling back into poverty' },
  NEEDY_EMPLOYEE_FAMILY: { zh: '困难职工家庭', en: 'families of employees in need' },
  PENSIONER: { zh: '已领取养老金人员', en: 'pensioners' },
  POVERTY_ALLEVIATED: { zh: '脱贫人口（劳动力）', en: 'persons lifted out of poverty' },
  PRISONER: { zh: '在押服刑人员', en: 'prisoners' },
  PUBLIC_PAYROLL: { zh: '财政供养人员', en: 'persons on the public payroll' },
  RESERVOIR_RESETTLER: { zh: '库区移民', en: 'reservoir resettlers' },
  RETURNING_ENTREPRENEUR: { zh: '返乡入乡创业人员', en: 'returning entrepreneurs' },
  RURAL_LEADER: { zh: '农村致富带头人', en: 'rural leaders in prosperity' },
  RURAL_TRANSFER_WORKER: { zh: '农村转移就业劳动者', en: 'rural transfer workers' },
  SCHOOL_LEAVER: { zh: '未继续升学的初高中毕业生', en: 'school leavers not continuing' },
  SCHOOL_LEAVER_OF_THE_YEAR: { zh: '未继续升学的应届初高中毕业生', en: 'school leavers of the year not continuing' },
  SEAFARER: { zh: '海（船）员', en: 'seafarers' },
  SOCIAL_ASSISTANCE: { zh: '社会救助对象', en: 'recipients of social assistance' },
  TRANSFERRED_EMPLOYEE: { zh: '转岗职工', en: 'transferred employees' },
  UNEMPLOYED: { zh: '失业人员（含下岗失业人员）', en: 'the unemployed, laid-off included' },
  UNEMPLOYED_GRADUATE: { zh: '离校未就业毕业生', en: 'graduates who left school without work' },
  UNIVERSITY_GRADUATE: { zh: '高校毕业生', en: 'university graduates' },
  VETERAN: { zh: '退役军人', en: 'veterans' },
  WOMAN: { zh: '女性', en: 'women' },
} as const;

export type Group = keyof typeof groups;
export const groupCodes = Object.keys(groups) as Group[];

/** Those whom the documents on justice speak of together (R-ELIG-08). */
export const justiceGroups: readonly Group[] = ['PRISONER', 'COMMUNITY_CORRECTION', 'DETOXIFICATION'];

/** Those who cannot use an app of their own. */
export const confinedGroups: readonly Group[] = ['PRISONER', 'DETOXIFICATION'];
