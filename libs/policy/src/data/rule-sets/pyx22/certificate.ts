import type { certificateParameters } from '../../parameters/certificate';
import { at, type Chapter, says } from '../stated';
import { ASSESSMENT } from './places';

const five = ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION', 'SPECIAL_EQUIPMENT', 'SPECIFIC_ABILITY'];
const GOALS = '一';
const SCHOOLS = '二（一）2';
const INCENTIVES = '二（二）6';

export const certificate: Chapter<typeof certificateParameters> = {
  parameters: {
    'cert.kinds': null,
    'cert.skilledTalentKinds': says(five, GOALS, '技能人才（指取得'),
    'cert.lowValueShareMax': null,
    'cert.lowValueKinds': null,
    'cert.perGraduateMin': says(1, SCHOOLS, '毕业即持证'),
    'cert.perGraduateSkillLevel': says(false, SCHOOLS, '100%有各类证书'),
    'cert.separatelyCounted': null,
    'cert.taskDeadline': null,
    'cert.technicalClassEquivalents': says(
      {
        INTERMEDIATE_CLASS: 'SECONDARY_VOCATIONAL',
        SENIOR_CLASS: 'JUNIOR_COLLEGE',
        PRE_TECHNICIAN_CLASS: 'UNDERGRADUATE',
      },
      INCENTIVES,
      '参照中专、大专、本科学历',
    ),
    'cert.fullSeniorTitleAwards': says(['CHINA_SKILLS_GRAND_AWARD', 'WORLDSKILLS_GOLD'], INCENTIVES, '直接申报相应系列正高级职称'),
    'cert.associateSeniorTitleAwards': says(
      [
        'CENTRAL_PLAINS_SKILLS_AWARD',
        'CENTRAL_PLAINS_SKILLS_MASTER',
        'CENTRAL_PLAINS_GREAT_CRAFTSMAN',
        'NATIONAL_GOLD',
        'WORLDSKILLS_GOLD',
        'WORLDSKILLS_PRIZE',
      ],
      INCENTIVES,
      '直接申报相应系列副高级职称',
    ),
    'cert.recruitmentFinalRank': says({ '1': '10', '2': '7', '3': '5' }, INCENTIVES, '前10名、双人赛项前7名'),
    'cert.recruitmentAchievements': says(['WORLDSKILLS_SQUAD', 'NATIONAL_MERIT', 'NATIONAL_INDUSTRY_FINAL'], INCENTIVES, '国家集训选手'),
    'cert.levels': says(['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN'], ASSESSMENT, '技师 350 元、高级技师 380 元'),
  },
  rules: {
    'R-CERT-01': at(GOALS, '特种设备作业人员证书'),
    'R-CERT-02': at(GOALS, '技能人才（指取得'),
    'R-CERT-05': at(SCHOOLS, '毕业即持证'),
    'R-CERT-10': at(INCENTIVES, '全日制技工院校'),
    'R-CERT-11': at('二（五）15', '职业培训评价电子档案'),
    'R-CERT-12': at(INCENTIVES, '可直接申报'),
    'R-CERT-13': at(INCENTIVES, '直接考察的方式'),
    'R-CERT-15': at(ASSESSMENT, '初级工证书 200 元'),
  },
};
