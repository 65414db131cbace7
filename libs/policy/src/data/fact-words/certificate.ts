export const certificateWords = {
  division: '区划', lowValue: '低含金量证书数', queryAnswer: '查询结果', city: '机构所在市',
};
