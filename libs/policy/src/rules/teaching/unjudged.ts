import { outsideTheProduct, type Unjudged } from '../../frame/unjudged';

export const teachingUnjudged: Readonly<Record<string, Unjudged>> = {
  'R-TEACH-06': outsideTheProduct(
    ['HEN22'],
    {
      zh: '公共就业训练中心和社会培训机构师资轮训',
      en: 'Teachers of public centres and social institutions are trained in rotation',
    },
    {
      zh: '由省人社、教育部门组织，没有规定数量；系统只存教师报备',
      en: 'Run by the province’s HRSS and education departments, without a number; here teachers are only filed',
    },
  ),
};
