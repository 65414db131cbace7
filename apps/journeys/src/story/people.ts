import { residentIdCheck } from '@jiquan/kernel';
import { Actor } from './actor';
import { newPassword } from './staff';
import type { World } from './world';

/** An invented person: name, document, phone and the picture the provider of face checks knows. */
export interface InventedPerson {
  readonly name: string;
  readonly document: string;
  readonly phone: string;
  readonly photo: string;
}

const FAMILY = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];
const GIVEN = [...'安宁平和清明春夏秋冬山川河海松柏'];

/** The n-th invented person of a seed: always the same, with a document whose check character is right. */
export function invented(seed: number, n: number, division = '410928'): InventedPerson {
  const month = String(1 + (n % 12)).padStart(2, '0');
  const date = String(1 + (n % 28)).padStart(2, '0');
  const first17 = `${division}${1970 + (n % 30)}${month}${date}${String((seed * 37 + n) % 1000).padStart(3, '0')}`;
  const family = FAMILY[n % FAMILY.length] as string;
  const given = `${GIVEN[Math.floor(n / FAMILY.length) % GIVEN.length]}${GIVEN[(n * 7 + seed) % GIVEN.length]}`;
  return {
    name: `${family}${given}`,
    document: first17 + residentIdCheck(first17),
    phone: `139${String(seed % 100).padStart(2, '0')}${String(n).padStart(6, '0')}`,
    photo: `photo-${seed}-${n}`,
  };
}

export interface Worker extends InventedPerson {
  readonly actor: Actor;
}

/** Signs up under the real name, signs in, and proves with the face who is there. */
export async function register(world: World, person: InventedPerson, division: string): Promise<Worker> {
  const { actor, assured } = await signUp(world, person, division);
  if (!assured) await checkRealName(await actor.signIn());
  actor.proof = { kind: 'face', photo: person.photo };
  await actor.signIn();
  return { ...person, actor };
}

/** Signs up under the real name and signs in: enough where nothing asks for the face. */
export async function registerByName(world: World, person: InventedPerson, division: string): Promise<Worker> {
  const { actor, assured } = await signUp(world, person, division);
  await actor.signIn();
  if (!assured) await checkRealName(actor);
  return { ...person, actor };
}

async function signUp(world: World, person: InventedPerson, division: string): Promise<{ actor: Actor; assured: boolean }> {
  const { name, document, phone } = person;
  const password = newPassword();
  const { assurance } = await world.anybody.identity.signUp({ name, document, phone, password, division });
  return { actor: new Actor(world, name, phone, password, { kind: 'none' }), assured: assurance !== 'none' };
}

/** The provider did not answer at sign-up; the worker asks again until it does. */
export async function checkRealName(actor: Actor): Promise<void> {
  await actor.call.identity.checkRealName({});
}

/** In groups, so that a class of eighty does not wait for eighty hashes one after another. */
export async function inGroups<Item, Value>(items: readonly Item[], size: number, task: (item: Item, index: number) => Promise<Value>): Promise<Value[]> {
  const done: Value[] = [];
  for (let at = 0; at < items.length; at += size) {
    done.push(...(await Promise.all(items.slice(at, at + size).map((item, index) => task(item, at + index)))));
  }
  return done;
}
