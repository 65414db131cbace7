import { at, readAt } from '../rule-sets/stated';
import { inYear, type Target, targetsFor, type TrainingProject } from './target';

const of = targetsFor(inYear(2023));
const GOALS = '一';
const HIGH_SKILLED = '二（一）9';
const COMPETITIONS = '二（一）10';
const PROJECTS = '二（四）';

/** Henan 2023: goals of the year. The break-down by city and by unit (annexes 1 and 2) is not at hand. */
export const hen23Targets: readonly Target[] = [
  of(['trainings', '职业技能培训', 'Trainings'], 3_000_000, 'PERSON_TIME', 'AT_LEAST', at(GOALS, '300万人次以上')),
  of(['trainings.subsidised', '补贴培训', 'Subsidised trainings'], 1_050_000, 'PERSON_TIME', 'PLANNED', at(GOALS, '105万人次')),
  of(['skilled', '新增技能人才', 'New skilled talent'], 2_000_000, 'PERSON', 'PLANNED', at(GOALS, '200万人')),
  of(['skilled.high', '新增高技能人才', 'New high-skilled talent'], 800_000, 'PERSON', 'PLANNED', at(GOALS, '80万人')),
  of(['vouchers', '发放培训券', 'Vouchers issued'], 2_500_000, 'VOUCHER', 'PLANNED', readAt('二（五）', '250万张')),
  of(['vouchers.used', '有效使用', 'Effectively used'], 600_000, 'VOUCHER', 'AT_LEAST', readAt('二（五）', '60万张以上')),
  of(['technicians', '新增技师、高级技师', 'New technicians'], 40_000, 'PERSON', 'PLANNED', readAt(HIGH_SKILLED, '新增4万名')),
  of(['seniorClasses', '高级工班以上招生', 'Enrolled in senior classes'], 100_000, 'PERSON', 'AT_LEAST', at(HIGH_SKILLED, '年招生10万人以上')),
  of(['recuperation', '优秀高技能人才研修', 'Outstanding persons invited'], 100, 'PERSON', 'PLANNED', at(HIGH_SKILLED, '遴选100名')),
  of(['brandBases.second', '第二批品牌基地', 'Second batch of brand bases'], 30, 'PROJECT', 'PLANNED', readAt('二（一）8', '第二批30个')),
  of(['brandBases.first', '首批品牌项目', 'First batch of brand projects'], 30, 'PROJECT', 'PLANNED', readAt('二（一）8', '首批30个')),
  of(['competitions.occupations', '竞赛职业', 'Occupations'], 100, 'OCCUPATION', 'AT_LEAST', at(COMPETITIONS, '不少于100个')),
  of(['competitions.events', '赛事', 'Events'], 1_000, 'EVENT', 'AT_LEAST', at(COMPETITIONS, '1000场以上')),
  of(['competitions.certified', '竞赛取证', 'Certified contestants'], 10_000, 'PERSON', 'AT_LEAST', at(COMPETITIONS, '10000名以上')),
  of(['bases.highSkilled', '高技能人才培养示范基地', 'High-skill bases'], 35, 'PROJECT', 'PLANNED', at(PROJECTS, '35个省级')),
  of(['bases.scarce', '急需紧缺人才培养基地', 'Scarce-talent bases'], 5, 'PROJECT', 'PLANNED', at(PROJECTS, '5个重点产业')),
  of(['bases.integrated', '一体化教学示范基地', 'Integrated bases'], 10, 'PROJECT', 'PLANNED', at(PROJECTS, '10个省级“一体化”')),
  of(['studios', '技能大师工作室', 'Master studios'], 66, 'PROJECT', 'PLANNED', at(PROJECTS, '66个省级技能大师')),
  of(['worldSkills.events', '世赛重点赛项基地', 'WorldSkills event bases'], 25, 'PROJECT', 'PLANNED', at(PROJECTS, '25个省级世界技能大赛')),
  of(['bases.brands', '人力资源品牌培训示范基地', 'Brand training bases'], 30, 'PROJECT', 'PLANNED', at(PROJECTS, '30个省级')),
];

type Figures = readonly [trained: number | null, skilled: number | null, highSkilled: number | null];

const project = (number: string, zh: string, figures: Figures, units: string, words: string): TrainingProject => ({
  number,
  zh,
  trained: figures[0],
  skilled: figures[1],
  highSkilled: figures[2],
  units: units.split('、'),
  ...readAt(`二（一）${number.replace(/[a-e]$/, '')}`, words),
});

/**
 * Henan 2023: ten training projects, the second in five lines. The lines count persons where the goal counts person-times;
 * both columns have the same sum, and neither is made of the other.
 */
export const hen23Projects: readonly TrainingProject[] = [
  project(
    '1',
    '制造业技能根基工程',
    [300_000, 200_000, 80_000],
    '省工业和信息化厅、省政府国资委、省人力资源社会保障厅、省教育厅、省科技厅、省总工会、团省委',
    '30万人以上、20万人、8万人',
  ),
  project(
    '2a',
    '现代服务业：全生命周期照护“河南护工”',
    [100_000, 50_000, 20_000],
    '省民政厅、省卫生健康委、省人力资源社会保障厅、省教育厅、省妇联',
    '10万人、5万人、2万人',
  ),
  project('2b', '现代服务业：文化旅游', [15_000, 10_000, 5_000], '省文化和旅游厅、省商务厅、省广电局、省体育局', '1.5万人、1万人、0.5万人'),
  project('2c', '现代服务业：“豫菜师傅”', [100_000, 50_000, 20_000], '省商务厅、省人力资源社会保障厅', '10万人、5万人、2万人'),
  project('2d', '现代服务业：“河南织女”', [100_000, 60_000, 20_000], '省工业和信息化厅、省人力资源社会保障厅、省妇联', '10万人、6万人、2万人'),
  project('2e', '现代服务业：“河南电商”', [100_000, 50_000, 30_000], '省商务厅、省人力资源社会保障厅', '10万人、5万人、3万人'),
  project(
    '3',
    '高素质农民',
    [500_000, 300_000, 50_000],
    '省委组织部、省农业农村厅、省乡村振兴局、省人力资源社会保障厅、省教育厅、省住房城乡建设厅、省商务厅、省林业局、省供销社、省邮政管理局',
    '50万人、30万人、5万人',
  ),
  project(
    '4',
    '“安全河南”',
    [150_000, 150_000, 40_000],
    '省应急厅、省工业和信息化厅、省公安厅、省住房城乡建设厅、省市场监管局、省人力资源社会保障厅',
    '15万人、15万人、4万人',
  ),
  project('5', '“美丽河南”', [20_000, 10_000, 3_000], '省自然资源厅、省林业局、省农业农村厅、省乡村振兴局', '2万人、1万人、0.3万人'),
  project(
    '6',
    '重点群体',
    [300_000, 200_000, 80_000],
    '省人力资源社会保障厅、省教育厅、省卫生健康委、省商务厅、省司法厅、省乡村振兴局',
    '30万人、20万人、8万人',
  ),
  project('7', '职业院校', [1_000_000, 750_000, 400_000], '省教育厅、省人力资源社会保障厅', '100万人、75万人、40万人'),
  project(
    '8',
    '人力资源品牌',
    [200_000, 170_000, 50_000],
    '省人力资源社会保障厅、省民政厅、省农业农村厅、省科技厅、省住房城乡建设厅、省商务厅',
    '20万人、17万人、5万人',
  ),
  project(
    '9',
    '高技能人才专项',
    [null, null, null],
    '省人力资源社会保障厅、省教育厅、省工业和信息化厅、省政府国资委、省总工会',
    '无培训人数',
  ),
  project(
    '10',
    '职业技能竞赛',
    [115_000, null, 2_000],
    '省人力资源社会保障厅、省教育厅、省总工会、团省委、省妇联、省残联',
    '11.5万人、0.2万人',
  ),
];
