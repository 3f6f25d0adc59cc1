import type { Implementation, User } from './implementation.ts';

type Action = (...given: unknown[]) => Promise<unknown>;
export type Method = {
  [Name in keyof Implementation]-?: NonNullable<Implementation[Name]> extends (...given: never[]) => Promise<unknown>
    ? Name
    : never;
}[keyof Implementation];

/**
 * Puts something around some of a backend's methods, in place. A method that it does not have stays away.
 * @param what is given the method with what it was called with, and calls it
 */
export function putAround(
  implementation: Implementation,
  names: readonly Method[],
  what: (act: () => Promise<unknown>) => Promise<unknown>,
): void {
  for (const name of names) {
    const act = implementation[name]?.bind(implementation) as Action | undefined;
    const around: Action | undefined = act && ((...given) => what(() => act(...given)));
    if (around) Object.assign(implementation, { [name]: around });
  }
}

/** The same backend with some of its methods as they are now, whatever is put around them later. */
export function asItIs(implementation: Implementation, names: readonly Method[]): Implementation {
  const kept = Object.create(implementation) as Implementation;
  for (const name of names) Object.assign(kept, { [name]: implementation[name]?.bind(implementation) });
  return kept;
}

/**
 * Lets something be done after each log-in, in place: when a user logs in, and when Decap finds the one who did last.
 * @param act is given whom the backend logged in
 */
export function afterLogIn(implementation: Implementation, act: (user: User | undefined) => void): void {
  for (const name of ['authenticate', 'restoreUser'] as const) {
    const logIn = implementation[name].bind(implementation);
    implementation[name] = async (given) => {
      const user = await logIn(given);
      act(user);
      return user;
    };
  }
}
