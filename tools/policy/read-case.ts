import { day, type Day, isRefusal } from '@jiquan/kernel';
import { byPin, idsOf, type Pin, type Registry, rules, type RuleSet, type System, systems, unjudged } from '@jiquan/policy';
import { type Misfit, misfits } from './check-shape';
import type { Shape } from './fact-shapes';
import { complaintAt, type JsonFile, type Path } from './read-json';
import { inForce } from './rule-sets';
import { type Complaint, orNearest, Trouble } from './trouble';

/** A case as somebody wrote it: where and when, what is known, and perhaps which rules are asked. */
export interface Case {
  readonly title: string | undefined;
  readonly division: string;
  readonly on: Day;
  readonly system: System | undefined;
  readonly facts: Readonly<Record<string, unknown>>;
  /** `undefined`: every rule that the facts speak to. */
  readonly rules: readonly string[] | undefined;
  /** Rules, or families of them, that stand on another set than that of the day. */
  readonly pins: Readonly<Record<string, PinnedTo>>;
}

type PinnedTo = { readonly on: Day; readonly division?: string } | Pin;

const text: Shape = { is: 'text' };
const onDay: Shape = { is: 'day' };
const optional = (shape: Shape) => ({ shape, optional: true });
const asked = (shape: Shape) => ({ shape, optional: false });
const pin: Shape = {
  is: 'either',
  of: [
    { is: 'object', members: { on: asked(onDay), division: optional({ is: 'path' }) } },
    { is: 'object', members: { code: asked(text), revision: asked({ is: 'number' }), sha256: asked(text) } },
  ],
};
const form: Shape = {
  is: 'object',
  members: {
    title: optional(text),
    division: asked({ is: 'path' }),
    on: asked(onDay),
    system: optional({ is: 'either', of: systems.map((word) => ({ is: 'word', word })) }),
    facts: asked({ is: 'table', of: { is: 'anything' } }),
    rules: optional({ is: 'list', of: text }),
    pins: optional({ is: 'table', of: pin }),
  },
};

/** Of a file that is no case at all the first few complaints tell enough. */
const MOST_TOLD = 20;

/** Reads a case, or says with lines what is wrong with it. */
export function readCase(file: JsonFile, shapes: ReadonlyMap<string, Shape>): Case {
  const wrong = misfits(file.value, form, []).slice(0, MOST_TOLD).map((misfit) => complaintOf(file, misfit));
  if (wrong.length > 0) throw Trouble.in(file.name, wrong);
  const read = file.value as Omit<Case, 'pins'> & Partial<Pick<Case, 'pins'>>;
  const more = [...wrongFacts(file, read.facts, shapes), ...wrongRules(file, read.rules ?? []), ...wrongPins(file, Object.keys(read.pins ?? {}))];
  if (more.length > 0) throw Trouble.in(file.name, more);
  return { ...read, on: day(read.on), pins: read.pins ?? {} };
}

function complaintOf(file: JsonFile, { path, reason, name }: Misfit): Complaint {
  return { ...(name ? file.placeOfName(path) : file.placeOf(path)), reason };
}

function wrongFacts(file: JsonFile, facts: Case['facts'], shapes: ReadonlyMap<string, Shape>): Complaint[] {
  const needed = new Set(Object.values(rules).flatMap((rule) => rule.needs as readonly string[]));
  const strange = Object.keys(facts).filter((fact) => !shapes.has(fact) && !needed.has(fact));
  const told = new Set(strange.slice(0, MOST_TOLD));
  return Object.entries(facts).flatMap(([fact, value]): Complaint[] => {
    const path: Path = ['facts', fact];
    const shape = shapes.get(fact);
    if (fact === 'calendar') return [{ ...file.placeOfName(path), reason: 'the calendar goes with the rule set, and no case gives one' }];
    if (shape) return misfits(value, shape, path).slice(0, MOST_TOLD).map((misfit) => complaintOf(file, misfit));
    if (!told.has(fact)) return [];
    return [{ ...file.placeOfName(path), reason: `no rule knows a fact ${JSON.stringify(fact)}${orNearest(fact, shapes.keys())}` }];
  });
}

function wrongRules(file: JsonFile, ids: readonly string[]): Complaint[] {
  const strange = ids.map((id, at) => ({ id, at })).filter(({ id }) => !Object.hasOwn(rules, id) && idsOf(id).length === 0);
  return strange
    .slice(0, MOST_TOLD)
    .map(({ id, at }) => complaintAt(file, ['rules', at], `no rule has the id ${id}${orNearest(id, [...Object.keys(rules), ...Object.keys(unjudged)])}`));
}

function wrongPins(file: JsonFile, ids: readonly string[]): Complaint[] {
  const all = [...Object.keys(rules), ...Object.keys(unjudged)];
  return ids
    .filter((id) => !all.some((one) => one === id || one.startsWith(`${id}-`)))
    .map((id) => ({ ...file.placeOfName(['pins', id]), reason: `${id} is no rule and no family of rules such as R-SET` }));
}

/** The set each rule is judged under: its own pin, that of its family, or what is in force where and when the case is. */
export function setsOf(one: Case, file: JsonFile, registry: Registry): { readonly own: RuleSet; readonly of: (rule: string) => RuleSet } {
  const own = inForce(one.division, one.on, registry, one.system);
  const pinned = new Map(Object.entries(one.pins).map(([id, pin]) => [id, pinnedSet(one, file, id, pin, registry)]));
  return { own, of: (rule) => pinned.get(rule) ?? pinned.get(rule.replace(/-[^-]*$/, '')) ?? own };
}

function pinnedSet(one: Case, file: JsonFile, id: string, pin: PinnedTo, registry: Registry): RuleSet {
  if ('on' in pin) return inForce(pin.division ?? one.division, pin.on, registry, one.system);
  const set = byPin(pin, registry);
  if (!isRefusal(set)) return set;
  const why = set.refused === 'rule-set.mismatch' ? 'its text is not the one pinned' : 'no such revision is there';
  throw Trouble.in(file.name, [complaintAt(file, ['pins', id], `${pin.code} revision ${pin.revision}: ${why}`)]);
}

