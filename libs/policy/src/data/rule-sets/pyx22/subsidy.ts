import type { subsidyParameters } from '../../parameters/subsidy';
import { at, type Chapter, says } from '../stated';
import { ASSESSMENT, JOBS } from './places';

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
    'reward.entrepreneurPark': says(500_000_00, '二（三）8', '50万元一次性奖补'),
    'reward.startup': says({ min: 20_000_00, max: 150_000_00 }, '二（三）8', '2万元—15万元'),
  },
  rules: {
    'R-SUB-01': at('二（二）4', '给予机构评价补贴'),
    'R-SUB-02': at('二（二）4', '不得重复申领'),
    'R-SUB-05': at('二（三）7', '一次性补助'),
    'R-SUB-06': at('二（三）7', '每成功介绍1人'),
  },
};
