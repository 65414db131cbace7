import { outsideTheProduct, type Unjudged } from '../../frame/unjudged';

export const onlineUnjudged: Readonly<Record<string, Unjudged>> = {
  'R-ONL-15': outsideTheProduct(
    ['HEN22'],
    { zh: '面向社会征集优质线上平台', en: 'Good online platforms are sought by public solicitation' },
    {
      zh: '征集在系统之外进行；征得的平台由人社部门录入年度目录清单',
      en: 'The solicitation happens elsewhere; HRSS enters the platforms it yields in the catalogue of the year',
    },
  ),
};
