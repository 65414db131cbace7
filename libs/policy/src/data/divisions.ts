/** A division by its path; the path is the merge order and the code used everywhere. */
export interface Division {
  readonly path: string;
  readonly zh: string;
  readonly en: string;
  /** GB/T 2260 where there is one; `null` for statistical zones and invented places. */
  readonly gb: string | null;
  readonly invented?: true;
}

const row = (path: string, zh: string, en: string, gb: string | null): Division => ({ path, zh, en, gb });

export const divisions: readonly Division[] = [
  row('CN-HA', '河南省', 'Henan', '410000'),
  row('CN-HA/zhengzhou', '郑州市', 'Zhengzhou', '410100'),
  row('CN-HA/kaifeng', '开封市', 'Kaifeng', '410200'),
  row('CN-HA/luoyang', '洛阳市', 'Luoyang', '410300'),
  row('CN-HA/pingdingshan', '平顶山市', 'Pingdingshan', '410400'),
  row('CN-HA/anyang', '安阳市', 'Anyang', '410500'),
  row('CN-HA/hebi', '鹤壁市', 'Hebi', '410600'),
  row('CN-HA/xinxiang', '新乡市', 'Xinxiang', '410700'),
  row('CN-HA/jiaozuo', '焦作市', 'Jiaozuo', '410800'),
  row('CN-HA/puyang', '濮阳市', 'Puyang', '410900'),
  row('CN-HA/xuchang', '许昌市', 'Xuchang', '411000'),
  row('CN-HA/luohe', '漯河市', 'Luohe', '411100'),
  row('CN-HA/sanmenxia', '三门峡市', 'Sanmenxia', '411200'),
  row('CN-HA/nanyang', '南阳市', 'Nanyang', '411300'),
  row('CN-HA/shangqiu', '商丘市', 'Shangqiu', '411400'),
  row('CN-HA/xinyang', '信阳市', 'Xinyang', '411500'),
  row('CN-HA/zhoukou', '周口市', 'Zhoukou', '411600'),
  row('CN-HA/zhumadian', '驻马店市', 'Zhumadian', '411700'),
  // Jiyuan is a county-level city directly under the province: its path is not made of its first four digits.
  row('CN-HA/jiyuan', '济源示范区', 'Jiyuan', '419001'),
  row('CN-HA/airport-zone', '郑州航空港经济综合实验区', 'Airport zone', null),
  row('CN-HA/puyang/puyang-county', '濮阳县', 'Puyang county', '410928'),
  row('CN-HA/xinyang/huangchuan', '潢川县', 'Huangchuan county', '411526'),
  { ...row('DEMO', '演示省', 'Demo province', null), invented: true },
  { ...row('DEMO/demo-county', '演示县', 'Demo county', null), invented: true },
];

export const divisionOf = (path: string): Division | undefined => divisions.find((division) => division.path === path);

/** The city a division lies in (second step of the path); a county takes its city's values, and rules about cities compare these. */
export function cityOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

/** The first step of the path. */
export const provinceOf = (path: string): string => path.split('/')[0] as string;
