import { anotherJurisdiction, type Unjudged } from '../../frame/unjudged';

export const subsidyUnjudged: Readonly<Record<string, Unjudged>> = {
  'R-SUB-10': anotherJurisdiction(
    ['PYX22'],
    {
      zh: '竞赛获奖选手、教练团队和选送单位，以及引进高技能人才的单位，参照国家、省、市标准奖励',
      en: 'Medal winners, their coaches and senders, and those who bring in high-skilled people, are rewarded by the standards of state, province and city',
    },
    {
      zh: '标准和决定属于国家、省、市的竞赛和人才主管部门，文件未写金额',
      en: 'Amounts and decisions are those of the state, the province and the city; the document states none',
    },
  ),
};
