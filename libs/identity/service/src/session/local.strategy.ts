import { Strategy } from 'passport-local';

export type Verify<User> = (login: string, password: string) => Promise<User | undefined>;

/**
 * Runs passport's local strategy over a validated input. Passport expects a request and middleware; a command has neither,
 * and so gets the three outcomes a strategy knows as one promise: a user, nobody, or an error.
 */
export function authenticateLocally<User extends object>(input: { login: string; password: string }, verify: Verify<User>): Promise<User | undefined> {
  const strategy = new Strategy({ usernameField: 'login', passwordField: 'password', session: false }, (login, password, done) => {
    verify(login, password).then((user) => done(null, user ?? false), done);
  });
  return new Promise((resolve, reject) => {
    const outcomes = {
      success: (user: User) => resolve(user),
      fail: () => resolve(undefined),
      error: (error: unknown) => reject(error instanceof Error ? error : new Error(String(error))),
    };
    Object.assign(Object.create(strategy) as Strategy, outcomes).authenticate({ body: input, query: {} } as never, {});
  });
}
