/** Cities named by the document; the others take the plain value. A county takes its city's. */
export const manufacturing = {
  'CN-HA/zhengzhou': '0.30',
  'CN-HA/luoyang': '0.30',
  'CN-HA/xinxiang': '0.30',
  'CN-HA/puyang': '0.30',
  'CN-HA/jiaozuo': '0.30',
  'CN-HA/xuchang': '0.30',
  'CN-HA/jiyuan': '0.30',
  'CN-HA/airport-zone': '0.30',
  'CN-HA/nanyang': '0.20',
  'CN-HA/shangqiu': '0.20',
  'CN-HA/xinyang': '0.20',
  'CN-HA/zhoukou': '0.20',
  'CN-HA/zhumadian': '0.20',
};

export const lowValue = {
  'CN-HA/shangqiu': '0.20',
  'CN-HA/xinyang': '0.20',
  'CN-HA/zhoukou': '0.20',
  'CN-HA/zhumadian': '0.20',
};
