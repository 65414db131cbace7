import { at } from '../rule-sets/stated';
import { byEndOf, everyYear, type Target, targetsFor } from './target';

const by2022 = targetsFor(byEndOf(2022, 2022));
const by2023 = targetsFor(byEndOf(2022, 2023));
const by2025 = targetsFor(byEndOf(2022, 2025));
const yearly = targetsFor(everyYear(2022, 2025));
const GOALS = '一';
const STAFF = '二（一）1';
const SCHOOLS = '二（一）2';
const SOCIAL = '二（一）3';
const ASSESSMENT = '二（二）4';
const STARTING = '二（三）8';
const BASES = '二（三）11';
const COMPETITIONS = '二（四）14';

/** Puyang county: to 2025, and of each year in three lines that add up to it. */
export const pyx22Targets: readonly Target[] = [
  by2025(['trainings', '职业技能培训', 'Trainings'], 120_000, 'PERSON_TIME', 'PLANNED', at(GOALS, '12万人次')),
  by2025(['certified', '取得证书', 'Certified'], 96_000, 'PERSON', 'PLANNED', at(GOALS, '9.6万人')),
  by2025(['skilled.high', '新增高技能人才', 'New high-skilled talent'], 24_000, 'PERSON', 'PLANNED', at(GOALS, '2.4万人')),
  by2025(['holders', '持证人员总量', 'Certificate holders'], 300_000, 'PERSON', 'PLANNED', at(GOALS, '30万人')),
  by2025(['holders.share', '持证占从业人员', 'Holders among the employed'], 80, 'PERCENT', 'AT_LEAST', at(GOALS, '80%以上')),
  by2025(['skilled', '技能人才总量', 'Skilled talent'], 200_000, 'PERSON', 'PLANNED', at(GOALS, '20万人')),
  by2025(['skilled.share', '技能人才占从业人员', 'Skilled among the employed'], 53, 'PERCENT', 'ABOUT', at(GOALS, '53%左右')),
  by2025(['skilled.middle', '中高级技能人才总量', 'Middle and high skilled'], 160_000, 'PERSON', 'PLANNED', at(GOALS, '16万人')),
  by2025(['skilled.middleShare', '中高级占技能人才', 'Middle and high among them'], 80, 'PERCENT', 'AT_LEAST', at(GOALS, '80%以上')),
  by2025(['urbanJobs', '城镇新增就业', 'New urban employment'], 55_000, 'JOB', 'PLANNED', at(GOALS, '5.5万人')),
  yearly(['staff.trained', '企业职工培训', 'Staff trained'], 11_000, 'PERSON', 'PLANNED', at(STAFF, '1.1万人')),
  yearly(['staff.certified', '企业职工取证', 'Staff certified'], 8_800, 'PERSON', 'PLANNED', at(STAFF, '8800人')),
  yearly(['staff.senior', '企业职工高级工以上', 'Staff, senior'], 2_200, 'PERSON', 'PLANNED', at(STAFF, '2200人')),
  yearly(['schools.trained', '学校和机关事业单位培训', 'Schools, trained'], 10_000, 'PERSON', 'PLANNED', at(SCHOOLS, '1万人')),
  yearly(['schools.certified', '学校和机关事业单位取证', 'Schools, certified'], 8_000, 'PERSON', 'PLANNED', at(SCHOOLS, '8000人')),
  yearly(['schools.senior', '学校和机关事业单位高级工以上', 'Schools, senior'], 2_000, 'PERSON', 'PLANNED', at(SCHOOLS, '2000人')),
  yearly(['social.trained', '社会机构和农业农村培训', 'Social, trained'], 9_000, 'PERSON', 'PLANNED', at(SOCIAL, '9000人')),
  yearly(['social.certified', '社会机构和农业农村取证', 'Social, certified'], 7_200, 'PERSON', 'PLANNED', at(SOCIAL, '7200人')),
  yearly(['social.senior', '社会机构和农业农村高级工以上', 'Social, senior'], 1_800, 'PERSON', 'PLANNED', at(SOCIAL, '1800人')),
  yearly(['apprentices', '企业新型学徒制', 'Apprentices'], 200, 'PERSON', 'AT_LEAST', at(STAFF, '200人以上')),
  yearly(['targeted', '定向式培训', 'Targeted training'], 500, 'PERSON', 'STRIVEN_FOR', at(SCHOOLS, '力争…500人以上')),
  yearly(['selected', '遴选培训机构', 'Institutions selected'], 8, 'INSTITUTION', 'ABOUT', at(SOCIAL, '8家左右')),
  by2022(['bodies.2022', '备案评价机构', 'Assessment bodies filed'], 16, 'INSTITUTION', 'PLANNED', at(ASSESSMENT, '2022年…16家')),
  by2025(['bodies.2025', '备案评价机构', 'Assessment bodies filed'], 50, 'INSTITUTION', 'PLANNED', at(ASSESSMENT, '2025年达到50家')),
  yearly(['loans', '创业担保贷款', 'Loans to founders'], 92_000_000, 'YUAN', 'AT_LEAST', at(STARTING, '9200万元以上')),
  yearly(['founders.trained', '创业培训', 'Founders trained'], 3_000, 'PERSON', 'PLANNED', at(STARTING, '3000人')),
  yearly(['founders.returning', '返乡下乡创业', 'Returning founders'], 2_000, 'PERSON', 'PLANNED', at(STARTING, '2000人')),
  yearly(['founders.jobs', '创业带动就业', 'Jobs they bring'], 18_000, 'JOB', 'PLANNED', at(STARTING, '1.8万人')),
  by2025(['studios', '省级技能大师工作室', 'Master studios'], 1, 'PROJECT', 'STRIVEN_FOR', at(BASES, '1个省级')),
  by2025(['practiceBases', '公共实训基地', 'Public practice bases'], 1, 'PROJECT', 'STRIVEN_FOR', at(BASES, '1个公共实训基地')),
  by2025(['bases.highSkilled', '市级高技能人才培养基地', 'High-skill bases'], 2, 'PROJECT', 'STRIVEN_FOR', at(BASES, '2个市级')),
  by2023(['competitions.2023', '职业技能竞赛', 'Competition'], 1, 'EVENT', 'PLANNED', at(COMPETITIONS, '2023年年底')),
  by2025(['competitions.2025', '综合性职业技能竞赛', 'Comprehensive competition'], 1, 'EVENT', 'AT_LEAST', at(COMPETITIONS, '2025年年底')),
  yearly(['competitions.occupations', '竞赛职业', 'Occupations'], 10, 'OCCUPATION', 'AT_LEAST', at(COMPETITIONS, '不少于10个')),
  yearly(['competitions.events', '赛事', 'Events'], 5, 'EVENT', 'AT_LEAST', at(COMPETITIONS, '5场赛事')),
  yearly(['competitions.certified', '竞赛取证', 'Certified contestants'], 30, 'PERSON', 'AT_LEAST', at(COMPETITIONS, '30名以上')),
];
