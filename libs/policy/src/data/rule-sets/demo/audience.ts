import type { audienceParameters } from '../../parameters/audience';
import { type Chapter, says } from '../stated';

export const audience: Chapter<typeof audienceParameters> = {
  parameters: {
    'audience.groups': null,
    'audience.exclusions': says(['PENSIONER', 'PUBLIC_PAYROLL', 'DECEASED'], '演示第七条', '退休、财政供养等人员除外'),
    'audience.minAge': says(16, '演示第七条', '年满16周岁'),
    'audience.maxAge': says(60, '演示第七条', '不超过60周岁'),
  },
  rules: {},
};
