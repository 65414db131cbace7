/** The language and JSON ask these of every value; they are fields of nobody. */
const ASKED_OF_EVERYTHING = new Set(['toJSON', 'then', 'constructor']);

export interface Watched<Value> {
  readonly value: Value;
  /** Fields that were read and are not there. */
  readonly missed: ReadonlySet<string>;
  /** Fields that are there and were never read. */
  unread(): string[];
  /** Parts whose fields were taken as they come: by a spread, or into JSON. Which of them are needed cannot be seen from here. */
  readonly takenWhole: ReadonlySet<string>;
}

/** A value that notes which of its fields are read, and throws where one is read that it does not have. All places of a list count as one. */
export function watched<Value extends object>(whole: Value): Watched<Value> {
  const read = new Set<string>();
  const missed = new Set<string>();
  const takenWhole = new Set<string>();

  const watch = (part: object, path: string): object => {
    const note = (name: string | symbol): string | undefined => {
      const inner = stepInto(part, path, name);
      if (inner === undefined) return undefined;
      if (Object.hasOwn(part, name)) read.add(inner);
      else {
        missed.add(inner);
        throw new Error(`${inner} is read, and the pact does not name it`);
      }
      return inner;
    };
    return new Proxy(part, {
      get(target, name, receiver) {
        const inner = note(name);
        const value: unknown = Reflect.get(target, name, receiver);
        return inner !== undefined && isPart(value) ? watch(value, inner) : value;
      },
      has(target, name) {
        note(name);
        return Reflect.has(target, name);
      },
      ownKeys(target) {
        if (!Array.isArray(part)) takenWhole.add(path);
        return Reflect.ownKeys(target);
      },
    });
  };

  const all = [...new Set(pathsOf(whole))].sort();
  return { value: watch(whole, '') as Value, missed, takenWhole, unread: () => all.filter((path) => !read.has(path)) };
}

/** Every field of a value and of its parts: `roster`, `roster[].person`. */
export function pathsOf(part: unknown, path = ''): string[] {
  if (!isPart(part)) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    const inner = stepInto(part, path, name) as string;
    return Array.isArray(part) ? pathsOf(value, inner) : [inner, ...pathsOf(value, inner)];
  });
}

/** Where one gets by this name, or nothing where it is not a field's: `length` of a list, what every object can. */
function stepInto(part: object, path: string, name: string | symbol): string | undefined {
  if (typeof name === 'symbol') return undefined;
  if (Array.isArray(part)) return /^\d+$/.test(name) ? `${path}[]` : undefined;
  if (!Object.hasOwn(part, name) && (name in part || ASKED_OF_EVERYTHING.has(name))) return undefined;
  return path === '' ? name : `${path}.${name}`;
}

function isPart(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
