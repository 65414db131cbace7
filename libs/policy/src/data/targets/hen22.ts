import { at } from '../rule-sets/stated';
import { inYear, type PlannedProgramme, type Target, targetsFor } from './target';

const of = targetsFor(inYear(2022));
const GOALS = '一';
const ASSESSMENT = { enterprises: '二（二）12', colleges: '二（二）13', social: '二（二）14' } as const;
const PROJECTS = '二（三）15';
const COMPETITIONS = '二（一）11';

/** Henan 2022: goals of the year. */
export const hen22Targets: readonly Target[] = [
  of(['trainings', '职业技能培训', 'Trainings'], 3_000_000, 'PERSON_TIME', 'AT_LEAST', at(GOALS, '300万人次以上')),
  of(['trainings.subsidised', '补贴性培训', 'Subsidised trainings'], 1_250_000, 'PERSON_TIME', 'PLANNED', at(GOALS, '125万人次')),
  of(['skilled', '新增技能人才', 'New skilled talent'], 2_400_000, 'PERSON', 'PLANNED', at(GOALS, '240万人')),
  of(['skilled.high', '新培养高技能人才', 'New high-skilled talent'], 800_000, 'PERSON', 'PLANNED', at(GOALS, '80万人')),
  of(['bodies', '新备案认定机构', 'Newly filed bodies'], 2_100, 'INSTITUTION', 'AT_LEAST', at(GOALS, '2100家')),
  of(['bodies.enterprises', '用人单位评价机构', 'of enterprises'], 1_600, 'INSTITUTION', 'AT_LEAST', at(GOALS, '1600家')),
  of(['bodies.colleges', '院校评价机构', 'of colleges'], 400, 'INSTITUTION', 'AT_LEAST', at(GOALS, '400家')),
  of(['bodies.social', '社会培训评价机构', 'social'], 100, 'INSTITUTION', 'AT_LEAST', at(GOALS, '100家')),
  of(['vouchers', '发放培训券', 'Vouchers issued'], 2_000_000, 'VOUCHER', 'PLANNED', at(GOALS, '200万张')),
  of(['vouchers.used', '有效使用', 'Effectively used'], 500_000, 'VOUCHER', 'AT_LEAST', at(GOALS, '50万张以上')),
  of(['goldenBlue', '金蓝领', 'Golden blue collar'], 300, 'PERSON', 'AT_LEAST', at('二（一）1', '300人')),
  of(['apprentices', '企业新型学徒制', 'Apprentices'], 30_000, 'PERSON', 'AT_LEAST', at('二（一）1', '3万人以上')),
  of(['certified.enterprises', '企业评价取证', 'Certified by enterprises'], 1_200_000, 'PERSON', 'AT_LEAST', at(ASSESSMENT.enterprises, '120万人')),
  of(['senior.enterprises', '企业高级工以上', 'Senior, by enterprises'], 440_000, 'PERSON', 'AT_LEAST', at(ASSESSMENT.enterprises, '44万人')),
  of(['filed.enterprises', '企业备案机构', 'Enterprises filed'], 1_600, 'INSTITUTION', 'AT_LEAST', at(ASSESSMENT.enterprises, '1600家以上')),
  of(['certified.colleges', '院校评价取证', 'Certified by colleges'], 800_000, 'PERSON', 'AT_LEAST', at(ASSESSMENT.colleges, '80万人')),
  of(['senior.colleges', '院校高级工以上', 'Senior, by colleges'], 310_000, 'PERSON', 'AT_LEAST', at(ASSESSMENT.colleges, '31万人')),
  of(['filed.colleges', '院校备案机构', 'Colleges filed'], 400, 'INSTITUTION', 'ABOUT', at(ASSESSMENT.colleges, '400家左右')),
  of(['certified.social', '社会评价取证', 'Certified by social bodies'], 400_000, 'PERSON', 'AT_LEAST', at(ASSESSMENT.social, '40万人')),
  of(['senior.social', '社会高级工以上', 'Senior, by social bodies'], 50_000, 'PERSON', 'AT_LEAST', at(ASSESSMENT.social, '5万人')),
  of(['standing.social', '社会评价机构总数', 'Social bodies standing'], 400, 'INSTITUTION', 'ABOUT', at(ASSESSMENT.social, '400家左右')),
  of(['competitions.cities', '开展竞赛的省辖市', 'Cities with a competition'], 80, 'PERCENT', 'AT_LEAST', at(COMPETITIONS, '80%以上的省辖市')),
  of(['competitions.occupations', '竞赛职业', 'Occupations'], 100, 'OCCUPATION', 'AT_LEAST', at(COMPETITIONS, '不少于100个')),
  of(['competitions.events', '赛事', 'Events'], 1_000, 'EVENT', 'AT_LEAST', at(COMPETITIONS, '1000场以上')),
  of(['competitions.certified', '竞赛取证', 'Certified contestants'], 10_000, 'PERSON', 'AT_LEAST', at(COMPETITIONS, '10000名以上')),
  of(['bases.highSkilled', '高技能人才培养基地', 'High-skill bases'], 35, 'PROJECT', 'PLANNED', at(PROJECTS, '35个省级')),
  of(['bases.scarce', '急需紧缺人才培养基地', 'Scarce-talent bases'], 5, 'PROJECT', 'PLANNED', at(PROJECTS, '5个省级重点产业')),
  of(['bases.integrated', '一体化教学示范基地', 'Integrated bases'], 10, 'PROJECT', 'PLANNED', at(PROJECTS, '10个省级“一体化”')),
  of(['studios', '技能大师工作室', 'Master studios'], 65, 'PROJECT', 'PLANNED', at(PROJECTS, '65个省级技能大师')),
  of(['worldSkills.national', '世赛集训基地', 'WorldSkills training bases'], 5, 'PROJECT', 'PLANNED', at(PROJECTS, '5个国家级世赛')),
  of(['worldSkills.events', '世赛重点赛项基地', 'WorldSkills event bases'], 25, 'PROJECT', 'PLANNED', at(PROJECTS, '25个省级世赛')),
  of(['brands.province', '省级人力资源品牌', 'Brands of the province'], 10, 'BRAND', 'PLANNED', at('二（三）17', '10大省级')),
  of(['brands.region', '区域人力资源品牌', 'Brands of regions'], 100, 'BRAND', 'PLANNED', at('二（三）17', '100个区域')),
];

const programme = (number: number, zh: string, units: string): PlannedProgramme => ({
  number: String(number),
  zh,
  units: units.split('、'),
  ...at(`二（一）${number}`, '责任单位'),
});

/** Henan 2022: eleven programmes; only the first and the last have numbers, and those stand above. */
export const hen22Programmes: readonly PlannedProgramme[] = [
  programme(1, '重点产业技能人才培养专项', '省工业和信息化厅、省政府国资委、省科技厅、省人力资源社会保障厅、省教育厅、省总工会、团省委'),
  programme(2, '“康养照护”技能人才培养专项', '省人力资源社会保障厅、省民政厅、省卫生健康委、省教育厅、省体育局、省妇联'),
  programme(3, '“文化河南”技能人才培养专项', '省文化和旅游厅、省商务厅、省广电局、省体育局'),
  programme(4, '“美丽河南”技能人才培养专项', '省自然资源厅、省林业局、省住房城乡建设厅、省农业农村厅'),
  programme(5, '“安全河南”技能人才培养专项', '省应急厅、省工业和信息化厅、省公安厅、省住房城乡建设厅、省市场监管局、团省委'),
  programme(6, '“豫菜师傅”技能人才培养专项', '省商务厅、省人力资源社会保障厅、省教育厅、省文化和旅游厅、省农业农村厅、省乡村振兴局'),
  programme(7, '“河南织女”技能人才培养专项', '省工业和信息化厅、省商务厅、省人力资源社会保障厅、省教育厅、省妇联'),
  programme(
    8,
    '乡村振兴技能人才培养专项',
    '省农业农村厅、省乡村振兴局、省人力资源社会保障厅、省教育厅、省住房城乡建设厅、省商务厅、省供销社、省邮政管理局',
  ),
  programme(9, '大众创业人才培养专项', '省人力资源社会保障厅、省教育厅'),
  programme(
    10,
    '重点群体技能人才培养专项',
    '省人力资源社会保障厅、省教育厅、省司法厅、省自然资源厅、省住房城乡建设厅、省交通运输厅、省退役军人厅、省乡村振兴局、省大数据局、省残联',
  ),
  programme(11, '职业技能竞赛年活动', '省人力资源社会保障厅、省教育厅、省总工会、团省委、省妇联、省残联'),
];
