import { aFigureToMonitor, aPersonDecides, outsideTheProduct, type Unjudged } from '../../frame/unjudged';

export const assessmentUnjudged: Readonly<Record<string, Unjudged>> = {
  'R-ASM-09': aPersonDecides(
    ['HEN23'],
    { zh: '同一区域同职业同等级人员较少的，可统筹集中考核', en: 'Few candidates of one occupation and level in a region may be assessed together' },
    {
      zh: '文件没有人数界限；由人社部门在考核审批页决定是否合并',
      en: 'No number is stated; the HRSS officer decides where proposed assessments are accepted',
    },
  ),
  'R-ASM-22': aFigureToMonitor(
    ['HEN22'],
    { zh: '以持证率检验培训成效', en: 'Training is measured by how many come to hold a certificate' },
    {
      zh: '取证人数与培训人数之比，人社部门和领导小组办公室查看；没有界限',
      en: 'Persons certified of persons trained, read by HRSS and the leading group’s office; no limit is stated',
    },
  ),
  'R-ASM-23': outsideTheProduct(
    ['HEN22', 'PYX22'],
    { zh: '企业自主开展定级、晋级评价，并可服务上下游企业', en: 'Enterprises assess their own posts, and may serve firms up and down their chain' },
    {
      zh: '企业内部自主安排；备案后与其他评价机构一样登记和使用',
      en: 'Arranged inside enterprises; once filed, such a body is recorded and used like any other',
    },
  ),
};
