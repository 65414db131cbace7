import { createHash, randomBytes } from 'node:crypto';
import { residentIdCheck } from '@jiquan/kernel';
import { Actor } from './actor';
import type { World } from './world';

type AccountBody = Parameters<Actor['call']['identity']['createAccount']>[0];
type StaffBody = Omit<AccountBody, 'name' | 'document'>;
export type StaffRole = StaffBody['role'];

export interface StaffCard {
  readonly name: string;
  readonly login: string;
  readonly password: string;
  readonly otpSecret: string;
  readonly account: string;
}

export interface Colleague {
  readonly name: string;
  readonly document: string;
}

/** The invented person who holds an office: one for each login, and always the same one. The provider of real-name checks is told. */
export async function colleague(world: World, login: string): Promise<Colleague> {
  const drawn = createHash('sha256').update(login).digest();
  const two = (value: number) => String(value).padStart(2, '0');
  const birthDay = `${1965 + (drawn.readUInt8(0) % 35)}${two(1 + (drawn.readUInt8(1) % 12))}${two(1 + (drawn.readUInt8(2) % 28))}`;
  const first17 = `419998${birthDay}${String(drawn.readUInt16BE(3) % 1000).padStart(3, '0')}`;
  const person = { name: '演示职员', document: first17 + residentIdCheck(first17) };
  await world.simulate('realName', '/admin/people', [{ ...person, photo: `photo-${login}` }]);
  return person;
}

/** Creates a staff account the way an administrator and the new colleague do it: real name, one-time password, own password, authenticator. */
export async function hire(world: World, administrator: Actor, name: string, body: StaffBody, who?: Colleague): Promise<{ actor: Actor; card: StaffCard }> {
  const made = await administrator.call.identity.createAccount({ ...(who ?? (await colleague(world, body.login))), ...body });
  const { card, usedStep } = await settleIn(world, name, body.login, made.oneTimePassword);
  return { actor: await enter(world, card, usedStep), card };
}

/** From the one-time password to a first sign-in with an authenticator. */
export async function settleIn(world: World, name: string, login: string, oneTimePassword: string): Promise<{ card: StaffCard; usedStep: number }> {
  const password = newPassword();
  await world.anybody.identity.changePassword({ login, password: oneTimePassword, next: password });
  const first = new Actor(world, name, login, password, { kind: 'none' });
  await first.signIn();
  const { secret } = await first.call.identity.enrolOtp({});
  await first.call.identity.confirmOtp({ otp: await first.nextCode(secret) });
  const card = { name, login, password, otpSecret: secret, account: first.account };
  // The first code went into the enrolment and does not work again.
  return { card, usedStep: first.lastStep };
}

export async function enter(world: World, card: StaffCard, usedStep = 0): Promise<Actor> {
  const actor = new Actor(world, card.name, card.login, card.password, { kind: 'otp', secret: card.otpSecret });
  actor.lastStep = usedStep;
  return actor.signIn();
}

export function newPassword(): string {
  return `Aa1-${randomBytes(9).toString('base64url')}`;
}
