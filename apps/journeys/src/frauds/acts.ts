import { addDays, type Day, dayOf } from '@jiquan/kernel';
import { claim, publishCampaign } from '../story/campaign';
import { LEVEL, OCCUPATION, type Stage, setStage } from '../story/stage';
import { type County, DIVISION } from './county';
import { importLists, meetPeople, type Part, type People } from './people';

export const FACE_YUAN = 1100;
const PLACES = 20;

/** Each act happens once, when it is first asked for, after the acts it stands on. */
export class Acts {
  constructor(readonly county: County) {}

  private readonly acts = new Map<string, Promise<unknown>>();
  once<Value>(name: string, play: () => Promise<Value>): Promise<Value> {
    const known = this.acts.get(name) ?? play();
    this.acts.set(name, known);
    return known as Promise<Value>;
  }

  async today(): Promise<Day> {
    return dayOf(await this.county.world.now());
  }

  async morningOf(onDay: Day): Promise<void> {
    await this.county.world.morningOf(onDay, () => this.county.administrator.token());
  }

  stage(): Promise<Stage & { readonly people: People; readonly second: string }> {
    return this.once('stage', async () => {
      const stage = await setStage(this.county.administrator, { division: DIVISION, places: PLACES, faceYuan: FACE_YUAN, openDays: 60, fundYuan: 100_000 });
      const people = await meetPeople(stage.cast);
      await importLists(stage.cast, people);
      return { ...stage, people, second: await this.secondCampaign(stage) };
    });
  }

  private async secondCampaign({ cast, fund }: Stage): Promise<string> {
    const today = await this.today();
    return publishCampaign(cast, {
      fund,
      title: 'Second campaign 演示发券批次二',
      occupation: OCCUPATION,
      level: LEVEL,
      quota: PLACES,
      faceYuan: FACE_YUAN,
      document: 'Invented amount 演示〔2026〕3号（无法律效力）',
      opensOn: addDays(today, -1),
      closesOn: addDays(today, 60),
      exclusions: ['PENSIONER', 'PUBLIC_PAYROLL'],
    });
  }

  /** The voucher of somebody, claimed once in the first campaign or in the one named. */
  voucher(part: Part, which: 'first' | 'second' = 'first'): Promise<{ readonly voucher: string; readonly number: string }> {
    return this.once(`voucher ${part} ${which}`, async () => {
      const { people, campaign, second } = await this.stage();
      const answer = await claim(people[part], which === 'first' ? campaign : second, OCCUPATION);
      if (typeof answer === 'string') throw new Error(`${part} got no voucher: ${answer}`);
      return answer;
    });
  }
}
