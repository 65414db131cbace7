import type { Chart } from './chart';
import { lastGate } from './money';
import type { Freeze } from './plan';
import type { Told } from './script';
import type { Command, Fact } from './step';

/** Somebody is looked into for a while in which nothing is asked for them: before a class, after it, or after the money went out. */
export function freezesInto(chart: Chart, freezes: readonly Freeze[], told: readonly Told[]): void {
  for (const freeze of freezes) {
    const own = told.filter(({ story }) => story.person === freeze.thing || story.voucher === freeze.thing);
    const [after, before] = windowOf(freeze, own);
    const things = own.flatMap((each) => each.things);
    const frozen = chart.add(`freeze ${freeze.thing}`, actionOf(freeze.thing, true), things, after);
    if (!freeze.lifted) continue;
    const lifted = chart.add(`unfreeze ${freeze.thing}`, actionOf(freeze.thing, false), things, [frozen]);
    for (const each of before) chart.edgeIf(lifted, each);
  }
}

function windowOf({ window }: Freeze, own: readonly Told[]): [after: string[], before: string[]] {
  if (window === 'early') return [own.map(({ story }) => `claim ${story.voucher}`), own.map(({ firstAdmit }) => firstAdmit)];
  if (window === 'taught') return [own.map(({ lastAdmit }) => lastAdmit), own.map(({ story }) => `submit ${story.voucher}`)];
  return [own.map(lastGate), []];
}

function actionOf(thing: string, freezes: boolean): Fact | Command {
  if (thing.startsWith('person')) return { fact: freezes ? 'frozen' : 'unfrozen', person: thing };
  return freezes ? { command: 'freeze', voucher: thing } : { command: 'unfreeze', voucher: thing };
}
