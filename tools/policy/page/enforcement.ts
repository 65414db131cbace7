import { gates, idsOf, parameterKeys, parameters, type ParameterKey, rules } from '@jiquan/policy';
import { filesBelow, isSource, type Symbol, symbolsOf, type Use } from './symbols';

/** One place in a context that cites a rule, or asks it, and the doors of the service that lead there. */
export interface Enforced {
  readonly context: string;
  readonly file: string;
  readonly symbol: string;
  /** Judged there by the rule itself, its number or a helper; otherwise a check of the place's own cites it. */
  readonly asked: boolean;
  /** Through a gate, when the place names no rule itself. */
  readonly gate: string | undefined;
  /** Controllers, views, listeners, sweeps and doors. */
  readonly doors: readonly { readonly file: string; readonly symbol: string }[];
}

const CONTEXTS = ['identity', 'voucher', 'training', 'certificate', 'settlement'] as const;
const DOOR = /\.(controller|view|listener|sweep|door|strategy)\.ts$/;
const STATES = /Moves$/;
/** Helpers of the rules that contexts call by name; `judge` and its list of all rules lead everywhere, and are not followed. */
const HELPERS = ['libs/policy/src/procedure', 'libs/policy/src/tariff'];
const LEAD_EVERYWHERE = new Set(['judge', 'judgeAll', 'rules', 'gates', 'explain', 'parameters', 'settings']);

/** Who uses one of these has the rule or its number answer; who only names an id cites it. */
const JUDGING = new Set(['judge', 'judgeAll', 'rules', 'parameter', 'statedOf', 'setting']);

/** Where the contexts ask each rule, found by reading their sources. */
export function enforcementOf(root: string): ReadonlyMap<string, readonly Enforced[]> {
  const helpers = helperIds(root);
  const found = new Map<string, Enforced[]>();
  for (const context of CONTEXTS) {
    const symbols = ['domain', 'service'].flatMap((layer) =>
      filesBelow(root, `libs/${context}/${layer}/src`, isSource).flatMap((file) => symbolsOf(root, file)),
    );
    const callers = callersOf(symbols);
    for (const symbol of symbols) {
      for (const [id, how] of citedBy(symbol, helpers)) {
        // A table of states is read at every step; it is the guard of the step that asks.
        const doors = STATES.test(symbol.name) ? [] : doorsOf(symbol, callers);
        const place = { context, file: symbol.file, symbol: symbol.name, ...how, doors };
        found.set(id, [...(found.get(id) ?? []), place]);
      }
    }
  }
  return found;
}

type How = Pick<Enforced, 'gate' | 'asked'>;

/** The ids a symbol asks or cites, each with the gate it comes through. */
function citedBy(symbol: Symbol, helpers: ReadonlyMap<string, readonly string[]>): Map<string, How> {
  const cited = new Map<string, How>();
  const put = (ids: readonly string[], how: How) => {
    for (const id of ids) cited.set(id, { ...how, asked: how.asked || (cited.get(id)?.asked ?? false) });
  };
  for (const { of, name } of symbol.members) {
    if (of === 'gates' && name in gates) put(gates[name as keyof typeof gates], { gate: name, asked: true });
  }
  const policy = symbol.uses.filter(({ from }) => from === '@jiquan/policy');
  for (const { name } of policy) put(helpers.get(name) ?? [], { gate: undefined, asked: true });
  const asked = policy.some(({ name }) => JUDGING.has(name));
  for (const text of symbol.texts) put(idsIn(text), { gate: undefined, asked });
  return cited;
}

/** A text that is an id stands for it, one that is a parameter for the rules it belongs to. */
export function idsIn(text: string): readonly string[] {
  if (text in rules) return [text];
  const ids = idsOf(text);
  if (ids.length > 0 || !parameterKeys.includes(text as ParameterKey)) return ids;
  return idsOfParameter(text as ParameterKey);
}

export function idsOfParameter(key: ParameterKey): readonly string[] {
  const resting = Object.values(rules)
    .filter((rule) => rule.parameter === key)
    .map(({ id }): string => id);
  const { rule } = parameters[key];
  return resting.length > 0 ? resting : idsOf(rule);
}

function helperIds(root: string): ReadonlyMap<string, readonly string[]> {
  const files = HELPERS.flatMap((folder) => filesBelow(root, folder, isSource));
  const symbols = files.flatMap((file) => symbolsOf(root, file));
  const ofFile = (symbol: Symbol, seen: ReadonlySet<string>): string[] => {
    const own = symbol.texts.flatMap(idsIn);
    const used = symbol.uses
      .filter(({ name }) => !seen.has(name) && !LEAD_EVERYWHERE.has(name))
      .flatMap(({ name }) => symbols.filter((other) => other.name === name))
      .flatMap((other) => ofFile(other, new Set([...seen, other.name])));
    return [...own, ...used];
  };
  return new Map(symbols.map((symbol) => [symbol.name, [...new Set(ofFile(symbol, new Set([symbol.name])))]]));
}

type Callers = ReadonlyMap<Symbol, readonly Symbol[]>;

/** Who uses whom inside one context: by the file an import names, else by the name alone. */
function callersOf(symbols: readonly Symbol[]): Callers {
  const byName = new Map<string, Symbol[]>();
  for (const symbol of symbols) byName.set(symbol.name, [...(byName.get(symbol.name) ?? []), symbol]);
  const callers = new Map<Symbol, Symbol[]>();
  for (const caller of symbols) {
    for (const use of caller.uses) {
      for (const used of meant(caller, use, byName.get(use.name) ?? [])) callers.set(used, [...(callers.get(used) ?? []), caller]);
    }
  }
  return callers;
}

function meant(caller: Symbol, { from }: Use, named: readonly Symbol[]): readonly Symbol[] {
  if (from === undefined) return named.filter(({ file }) => file === caller.file);
  if (from.endsWith('-domain')) return named.filter(({ file }) => file.includes('/domain/'));
  if (!from.startsWith('.')) return [];
  const layer = caller.file.split('/').slice(0, 3).join('/');
  const inLayer = named.filter(({ file }) => file.startsWith(layer) && file !== caller.file);
  const exact = inLayer.filter(({ file }) => file.endsWith(`/${from.split('/').at(-1)}.ts`));
  return exact.length > 0 ? exact : inLayer;
}

function doorsOf(symbol: Symbol, callers: Callers): Enforced['doors'] {
  const seen = new Set<Symbol>([symbol]);
  const waiting = [symbol];
  const doors: Symbol[] = [];
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    if (DOOR.test(one.file)) {
      doors.push(one);
      continue;
    }
    for (const caller of callers.get(one) ?? []) {
      if (seen.has(caller)) continue;
      seen.add(caller);
      waiting.push(caller);
    }
  }
  const inOrder = doors.map(({ file, name }) => ({ file, symbol: name })).sort((a, b) => (a.file < b.file ? -1 : 1));
  return inOrder.filter((door, at) => inOrder.findIndex(({ file }) => file === door.file) === at);
}
