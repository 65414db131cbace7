export const institutionWords = {
  occupationListed: '职业在范围内', problemFoundOn: '发现问题日期', trainingCity: '培训所在市',
  localInstitutionExists: '当地已有机构', consentDocument: '同意文件', suspendedSince: '停办起始日', releasedOn: '解除日期',
  endsOn: '最早解除日期', barred: '被禁止',
};
