import type { Level } from './certificates';
import { whollyOnlineNames } from './online-occupations';

/**
 * An occupation with the edition of the national catalogue its code is of: codes moved between editions. Code and edition
 * are `null` where a document names an occupation and no source at hand gives its code: it is then known by name alone.
 */
export interface Occupation {
  readonly code: string | null;
  readonly name: string;
  readonly edition: '2022' | '2015' | null;
  /** The levels its national standard has; `null` where no source at hand says, and then nothing is concluded from it. */
  readonly levels: readonly Level[] | null;
}

const row = (
  code: string,
  name: string,
  levels: Occupation['levels'] = null,
  edition: Occupation['edition'] = '2022',
): Occupation => ({
  code,
  name,
  edition,
  levels,
});

/** Codes as the 2022 catalogue has them (major-middle-small-occupation). */
const coded: readonly Occupation[] = [
  row('4-01-02-01', '营销员'),
  row('4-01-02-03', '商品营业员'),
  row('4-01-06-01', '电子商务师'),
  row('4-01-06-02', '互联网营销师'),
  row('4-02-04-06', '无人机驾驶员'),
  row('4-02-06-01', '仓储管理员'),
  row('4-02-06-03', '物流服务师'),
  row('4-02-07-08', '快递员'),
  row('4-03-01-02', '客房服务员'),
  row('4-03-02-01', '中式烹调师'),
  row('4-03-02-02', '中式面点师'),
  row('4-03-02-03', '西式烹调师'),
  row('4-03-02-04', '西式面点师'),
  row('4-03-02-05', '餐厅服务员'),
  row('4-03-02-07', '茶艺师'),
  row('4-04-05-01', '计算机程序设计员'),
  row('4-04-05-05', '人工智能训练师'),
  row('4-07-03-03', '创业指导师'),
  row('4-07-03-04', '企业人力资源管理师'),
  row('4-07-05-01', '保安员'),
  row('4-07-05-03', '消防设施操作员'),
  row('4-09-08-01', '保洁员'),
  row('4-09-10-01', '园林绿化工'),
  row('4-09-10-05', '插花花艺师'),
  row('4-10-01-01', '婴幼儿发展引导员', ['INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN']),
  // Absent from the 2022 catalogue; documents and certificates of the 2015 edition still name it.
  row('4-10-01-02', '育婴员', ['JUNIOR', 'INTERMEDIATE', 'SENIOR'], '2015'),
  row('4-10-01-03', '保育师'),
  row('4-10-01-05', '养老护理员'),
  row('4-10-01-06', '家政服务员', ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN']),
  row('4-10-02-01', '裁缝'),
  row('4-10-03-01', '美容师'),
  row('4-10-03-02', '美发师'),
  row('4-10-04-01', '保健调理师'),
  row('4-10-04-02', '保健按摩师'),
  row('4-10-08-01', '网约配送员'),
  row('4-12-01-01', '汽车维修工'),
  row('4-12-03-01', '家用电器产品维修工'),
  row('4-13-01-05', '全媒体运营师'),
  row('4-14-01-02', '医疗护理员'),
  row('4-14-01-03', '健康照护师'),
  row('4-14-02-02', '健康管理师'),
  row('5-01-02-01', '农艺工'),
  row('5-01-02-02', '园艺工'),
  row('5-01-02-03', '食用菌生产工'),
  row('5-03-02-01', '家畜饲养员'),
  row('5-03-02-02', '家禽饲养员'),
  row('5-05-01-02', '农业经理人'),
  row('5-05-05-01', '农机驾驶操作员'),
  row('6-02-01-01', '糕点面包烘焙工'),
  row('6-05-01-03', '缝纫工'),
  row('6-09-03-11', '抽纱刺绣工'),
  row('6-18-01-01', '车工'),
  row('6-18-01-02', '铣工'),
  row('6-18-02-04', '焊工'),
  row('6-20-01-01', '装配钳工'),
  row('6-29-01-01', '砌筑工'),
  row('6-29-01-03', '混凝土工'),
  row('6-29-01-04', '钢筋工'),
  row('6-29-01-05', '架子工'),
  row('6-29-01-07', '乡村建设工匠'),
  row('6-30-05-01', '起重装卸机械操作工'),
  row('6-31-01-02', '机修钳工'),
  row('6-31-01-03', '电工'),
  row('6-31-07-03', '工业机器人系统操作员'),
];

/** Names of documents without a code at hand. A similar name is another occupation until somebody says otherwise. */
const named: readonly Occupation[] = whollyOnlineNames
  .filter((name) => !coded.some((occupation) => occupation.name === name))
  .map((name) => ({ code: null, name, edition: null, levels: null }));

export const occupations: readonly Occupation[] = [...coded, ...named];

export function occupationOf(code: string, edition: string): Occupation | undefined {
  return occupations.find((occupation) => occupation.code === code && occupation.edition === edition);
}

/** The first groups of a code: one is the major class, two the middle, three the small class (小类). */
export const classOf = (code: string, parts: number): string => code.split('-').slice(0, parts).join('-');

/** The small class of a code, at which R-ELIG-04 compares unless configured otherwise. */
export const smallClassOf = (code: string): string => classOf(code, 3);
