import type { subsidyParameters } from '../../parameters/subsidy';
import { at, type Chapter, says } from '../stated';
import { ASSESSMENT, JOBS } from './places';

const ENTERPRISES = '二（一）1';
const START_UPS = '二（三）8';

export const subsidy: Chapter<typeof subsidyParameters> = {
  parameters: {
    'subsidy.assessment.SPECIFIC_ABILITY': says(100_00, ASSESSMENT, '专项职业能力证书100元'),
    'subsidy.assessment.JUNIOR': says(200_00, ASSESSMENT, '初级工证书200元'),
    'subsidy.assessment.INTERMEDIATE': says(240_00, ASSESSMENT, '中级工240元'),
    'subsidy.assessment.SENIOR': says(280_00, ASSESSMENT, '高级工280元'),
    'subsidy.assessment.TECHNICIAN': says(350_00, ASSESSMENT, '技师350元'),
    'subsidy.assessment.SENIOR_TECHNICIAN': says(380_00, ASSESSMENT, '高级技师380元'),
    'subsidy.assessment.uniqueKey': says(['person', 'occupation', 'level'], ASSESSMENT, '同一人员同一职业同一等级'),
    'reward.smeHire': says(1000_00, JOBS, '每吸纳1人给予1000元'),
    'reward.smeHire.minMonths': says(12, JOBS, '稳定就业1年以上'),
    'reward.smeHire.cap': says(2_000_000_00, JOBS, '累计最高不超过200万元'),
    'reward.agencyPlacement': says(300_00, JOBS, '每成功介绍1人给予300元'),
    'reward.agencyPlacement.minMonths': says(6, JOBS, '稳定就业半年以上'),
    'reward.entrepreneurPark': says(500_000_00, START_UPS, '50万元一次性奖补'),
    'reward.startup': says({ min: 20_000_00, max: 150_000_00 }, START_UPS, '2万元—15万元'),
    'staffEducation.frontLineShareMin': says('0.60', ENTERPRISES, '60%以上用于一线职工'),
    'staffEducation.taxDeductionMax': says('0.08', ENTERPRISES, '工资薪金总额8%'),
    'college.spendingUses': null,
  },
  rules: {
    'R-SUB-01': at(ASSESSMENT, '给予机构评价补贴'),
    'R-SUB-02': at(ASSESSMENT, '不得重复申领'),
    'R-SUB-05': at(JOBS, '一次性补助'),
    'R-SUB-06': at(JOBS, '每成功介绍1人'),
    'R-SUB-07': at(START_UPS, '省级返乡创业示范园'),
    'R-SUB-08': at(START_UPS, '一次性扶持补助'),
    'R-SUB-09': at(ENTERPRISES, '技能培训补贴进行倾斜'),
    'R-SUB-10': at('二（二）5', '参照…相应标准给予奖励'),
    'R-SUB-11': at(ENTERPRISES, '职工教育经费'),
  },
};
