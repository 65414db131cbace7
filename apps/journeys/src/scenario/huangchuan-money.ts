import { dayOf, fen } from '@jiquan/kernel';
import { bankAnswer } from '../story/bank';
import { pushMonth } from '../story/push';
import { bankReports, payable, payPush } from '../story/settle';
import { mustBe } from './check';
import { approveClaims, type Claim } from './claims';
import { type PlayedClass, to } from './huangchuan-classes';
import type { Huangchuan } from './huangchuan-county';

const SITE = { name: '潢川县人力资源和社会保障局网站（演示）', address: 'https://hrss.example.org/huangchuan/notices' };

interface Due {
  readonly persons: number;
  readonly amountFen: number;
}

/** One application for each department: what is committed comes out of the free money, for there is no voucher that reserved it. */
export async function applyForAll(county: Huangchuan, classes: readonly PlayedClass[]): Promise<readonly Claim[]> {
  const { progress, school, fund, reviewers, cast } = county;
  const departments = [...new Set(classes.map(({ task }) => task.department))];
  const claims = await progress.each('applications submitted', departments, 1, async (department) => {
    const own = classes.filter(({ task }) => task.department === department);
    const dues: Due[] = [];
    for (const { running } of own) dues.push(await payable(school, running.class, await certifiedIn(county, running.class)));
    const sum = (of: (due: Due) => number) => dues.reduce((total, due) => total + of(due), 0);
    const classIds = own.map(({ running }) => ({ class: running.class }));
    const asked = { purpose: 'training', fund, classes: classIds, persons: sum((due) => due.persons), amountFen: fen(sum((due) => due.amountFen)), commitment: true } as const;
    const { application } = await school.staff.call.settlement.submit(asked);
    return { application, reviewers: reviewers.get(department) ?? cast.industry };
  });
  const over = await approveClaims(cast, claims, SITE);
  progress.say(`${claims.length} applications reviewed by four people each; notice over on ${over}`);
  return claims;
}

async function certifiedIn({ cast }: Huangchuan, id: string): Promise<number> {
  return (await cast.auditor.call.certificate.certificates({ class: id, limit: 200 })).certificates.length;
}

/** One push, one file, and every line settled. */
export async function payAll(county: Huangchuan): Promise<void> {
  const { cast, fund, plan, progress, world } = county;
  await to(county, plan.pushOn);
  const push = await pushMonth(cast, fund);
  const file = await payPush(cast, push.push);
  await to(county, plan.bankOn);
  const answer = bankAnswer(file.content, dayOf(await world.now()));
  const { outcomes } = await bankReports(cast, `BANK-${file.number}`, answer);
  mustBe('what the bank settled', outcomes.filter(({ outcome }) => outcome === 'settled').length, push.lines);
  progress.say(`${push.lines} lines pushed, filed and settled`);
}
