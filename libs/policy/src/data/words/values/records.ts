import type { Words } from '../../../frame/finding';

const said = (zh: string, en: string): Words => ({ zh, en });

/** Codes that stand in the records of payments, institutions and reports, and in no document's list. */
export const recordWords: Readonly<Record<string, Words>> = {
  MISAPPROPRIATED: said('挪用', 'diverted'),
  OCCUPIED: said('占用', 'occupied'),
  INTERCEPTED: said('截留', 'held back'),
  FAKED_TRAINING: said('虚假培训套取、骗取', 'obtained by fake training'),
  AGAINST_POLICY: said('违反政策规定使用', 'used against the rules'),
  INDUSTRY: said('行业主管部门', 'the industry department'),
  FINANCE: said('财政部门', 'finance'),
  PRIVATE: said('民办', 'private'),
  PUBLIC: said('公办', 'public'),
  APPLIED_UNDERGRADUATE: said('应用技术型本科院校', 'applied undergraduate college'),
  UNDERGRADUATE_WITH_JUNIOR: said('开展专科层次职业教育的本科院校', 'undergraduate college with junior-college courses'),
  HIGHER_VOCATIONAL: said('高等职业学校', 'higher vocational college'),
  VOCATIONAL: said('职业学校', 'vocational school'),
  SPECIAL_VOCATIONAL: said('特殊职业教育学校', 'school of special vocational education'),
  ORDINARY_UNIVERSITY: said('普通高校', 'ordinary university'),
  TECHNICAL: said('技工院校', 'technical school'),
  PROVINCE: said('省级', 'the province'),
  CITY_OR_COUNTY: said('市、县', 'city or county'),
  LAW: said('法律', 'a law'),
  PROVINCE_OR_ABOVE: said('省级以上文件', 'a document of the province or above'),
  BELOW: said('省级以下文件', 'a document below the province'),
  ORIGINAL: said('原系统', 'the original system'),
  OCCUPATIONS: said('竞赛职业数', 'occupations'),
  EVENTS: said('赛事场次', 'events'),
  CERTIFIED_CONTESTANTS: said('取证选手数', 'certified contestants'),
  CITIES: said('开展竞赛的省辖市', 'cities with a competition'),
  COUNTY_COMPETITION: said('县职业技能大赛', 'the county’s own competition'),
};
