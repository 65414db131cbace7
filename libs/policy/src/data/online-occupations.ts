/** An occupation of Huangchuan county's annex 3 of 2021, in the order printed; the annex gives names and no codes. */
export interface OnlineOccupation {
  readonly number: number;
  readonly name: string;
  /** Work types the annex names as part of it. */
  readonly includes: readonly string[];
  /** Printed in the second row as well, which asks for offline practice. */
  readonly offlinePractice: boolean;
}

const WHOLLY_ONLINE = [
  '电子商务师、社会工作者、营销员、快递业务员、运输客服、货运代理员、物流信息员、物流服务师',
  '铁路线路工、人造花制作工、收发员、收银员、邮政投递员、邮政营业员、邮件转运员、邮件分拣员',
  '呼叫中心服务员、计算机程序设计员、插花花艺师、铁路列车乘务员、出版物发行员、道路货运业务员、家畜饲养员、林工采伐工',
  '导购员、铁路客运员、行李值班员、铁路售票员、车站值班员、铁路信号工、劳动关系协调员、人力资源管理师',
].join('、');

const WITH_OFFLINE_PRACTICE =
  '电子商务师、营销员、人力资源管理师、快递业务员、运输客服、货运代理员、物流信息员、人造花制作工、收发员、收银员、邮政投递员、邮政营业员、邮件转运员、邮件分拣员、劳动关系协调员、计算机程序设计员';

const includes: Readonly<Record<string, readonly string[]>> = { 电子商务师: ['跨境电子商务师'] };

export const offlinePracticeNames: readonly string[] = WITH_OFFLINE_PRACTICE.split('、');

/** Names kept as printed: 林工采伐工 is probably a misprint of 林木采伐工, and is left so. */
export const onlineOccupations: readonly OnlineOccupation[] = WHOLLY_ONLINE.split('、').map((name, at) => ({
  number: at + 1,
  name,
  includes: includes[name] ?? [],
  offlinePractice: offlinePracticeNames.includes(name),
}));

export const whollyOnlineNames: readonly string[] = onlineOccupations.map(({ name }) => name);

/** The name the annex prints for a work type it includes; any other name is left as it is. */
export const annexName = (name: string): string =>
  onlineOccupations.find((one) => one.includes.includes(name))?.name ?? name;
