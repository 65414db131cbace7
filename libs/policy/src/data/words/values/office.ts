import type { Words } from '../../../frame/finding';

const said = (zh: string, en: string): Words => ({ zh, en });

/** Funds, institutions, schools and reports: the codes of their lists, and what follows from their rules. */
export const officeWords: Readonly<Record<string, Words>> = {
  FISCAL: said('财政资金', 'fiscal funds'),
  DEPARTMENT_TRAINING: said('部门培训资金', 'departmental training funds'),
  UNEMPLOYMENT_INSURANCE_EXTRACTION: said('失业保险基金提取资金', 'funds extracted from unemployment insurance'),
  NEW_SKILLED: said('新增技能人才', 'new skilled talent'),
  NEW_HIGH_SKILLED: said('新增高技能人才', 'new high-skilled talent'),
  NOT_NAMED: said('文件未列明该来源', 'the document names no such source'),
  NOT_IN_TIME: said('不在期限内', 'not in time'),
  OPEN: said('未决', 'undecided yet'),
  RECOVER: said('追缴', 'recovered'),
  PUNISH: said('依规处理', 'punished by the rules'),
  RECOVER_AND_PUNISH: said('追缴并依规处理', 'recovered, and punished by the rules'),
  LOW_QUALITY: said('质量不高', 'low quality'),
  LAX_ASSESSMENT: said('考核不严', 'lax assessment'),
  IRREGULAR_MANAGEMENT: said('管理不规范', 'irregular management'),
  EXIT_PUNISH_EXPOSE: said('动态退出、严肃查处并曝光', 'leaves the directory, is punished and made public'),
  PREFERRED: said('优先照顾', 'preferred'),
  NO_PREFERENCE: said('不予优先', 'no preference'),
  OPEN_BIDDING: said('揭榜领题', 'open bidding'),
  PROCUREMENT: said('政府采购', 'procurement'),
  PROVINCIAL_TALENT: said('河南省技能人才管理服务信息系统', 'the provincial skilled-talent system'),
  INTERNET_PLUS_EMPLOYMENT: said('“互联网+就业创业”系统', 'the “Internet + employment and entrepreneurship” system'),
  CARRIED_OVER: said('延续信息，留在原系统', 'carried over, stays in the original system'),
  SHOWN_ONLY: said('仅供参考', 'shown for information'),
  CERTIFICATE_HOLDING: said('持证率', 'certificate-holding rate'),
  EMPLOYMENT: said('就业率', 'employment'),
  INCOME_GROWTH: said('增收率', 'income growth'),
  CERTIFICATES: said('持证', 'certificates'),
  ORDERS: said('订单', 'orders'),
};
