import { randomBytes } from 'node:crypto';
import { Actor } from './actor';
import type { World } from './world';

type StaffBody = Parameters<Actor['call']['identity']['createAccount']>[0];
export type StaffRole = StaffBody['role'];

export interface StaffCard {
  readonly name: string;
  readonly login: string;
  readonly password: string;
  readonly otpSecret: string;
  readonly account: string;
}

/** Creates a staff account the way an administrator and the new colleague do it: one-time password, own password, authenticator. */
export async function hire(world: World, administrator: Actor, name: string, body: StaffBody): Promise<{ actor: Actor; card: StaffCard }> {
  const made = await administrator.call.identity.createAccount(body);
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
