import { day, type Day, isDay, isRefusal } from '@jiquan/kernel';
import {
  divisionOf, idsOf, type Mistake, mistakesOf, parameterKeys, type Registry, registryOf, resolve, type RuleSet, type RuleSetData, shipped, type System, systems,
} from '@jiquan/policy';
import { complaintAt, type JsonFile } from './read-json';
import { type Complaint, orNearest, Trouble } from './trouble';

/** The shipped rule sets and those of files beside them, under the very same checks. */
export function registryWith(files: readonly JsonFile[]): Registry {
  const malformed = files.flatMap((file) => mistakesOf(file.value).flatMap((mistake) => complaintsOf(file, mistake).map((one) => ({ file, one }))));
  const [first] = malformed;
  if (first) throw Trouble.in(first.file.name, malformed.filter(({ file }) => file === first.file).map(({ one }) => one));
  const strangers = files.flatMap((file) => unknownRules(file).map((one) => ({ file, one })));
  const [stranger] = strangers;
  if (stranger) throw Trouble.in(stranger.file.name, strangers.filter(({ file }) => file === stranger.file).map(({ one }) => one));
  let registry: Registry = shipped;
  for (const file of files) {
    const more = registryOf([...registry.sets, file.value]);
    if (isRefusal(more)) throw Trouble.in(file.name, [together(file, more.refused, more.facts)]);
    registry = more;
  }
  return registry;
}

function complaintsOf(file: JsonFile, { path, reason, keys }: Mistake): Complaint[] {
  const at = path.join('.');
  if (keys) {
    const known: readonly string[] = at === 'parameters' ? parameterKeys : [];
    return keys.map((key) => ({
      ...file.placeOfName([...path, key]),
      reason: `${JSON.stringify(key)} is not known${at === '' ? '' : ` in ${at}`}${orNearest(key, known)}`,
    }));
  }
  const missing = !isThere(file.value, path);
  const [top, key] = path;
  if (missing && top === 'parameters' && path.length === 2)
    return [complaintAt(file, path, `parameter ${JSON.stringify(key)} is forgotten: state it, or write null where the document is silent`)];
  return [complaintAt(file, path, missing ? `${JSON.stringify(path.at(-1))} is missing` : `${at === '' ? 'the rule set' : at}: ${reason}`)];
}

function isThere(value: unknown, path: readonly (string | number)[]): boolean {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !(step in at)) return false;
    at = (at as Record<string | number, unknown>)[step];
  }
  return true;
}

const MOST_TOLD = 20;

function unknownRules(file: JsonFile): Complaint[] {
  const { rules } = file.value as RuleSetData;
  return Object.keys(rules)
    .filter((id) => !idsOf(id).includes(id))
    .slice(0, MOST_TOLD)
    .map((id) => ({ ...file.placeOfName(['rules', id]), reason: `no rule has the id ${id}` }));
}

/** A set that is well formed and cannot stand beside the others. */
function together(file: JsonFile, refused: string, facts: Readonly<Record<string, unknown>>): Complaint {
  const { code, revision } = file.value as RuleSetData;
  switch (refused) {
    case 'rule-set.duplicate':
      return complaintAt(file, ['code'], `${code} revision ${revision} is there already: give the later text a higher revision`);
    case 'rule-set.overlap':
      return complaintAt(file, ['from'], `on ${facts.on} two sets of this division are in force, ${facts.one} and ${facts.other}: let one end before the other begins`);
    case 'rule-set.conflict':
      return complaintAt(
        file,
        ['parameters', String(facts.parameter)],
        `${facts.parameter} differs from ${facts.above} above it, and neither value is the stricter one (A-12): state the same value, or null`,
      );
    default:
      return complaintAt(file, [], `${refused} ${JSON.stringify(facts)}`);
  }
}

/** The rules in force somewhere on a day, or why there are none. */
export function inForce(division: string, on: Day, registry: Registry, system?: System): RuleSet {
  const set = resolve(division, on, registry, system);
  if (!isRefusal(set)) return set;
  if (set.refused === 'rule-set.conflict')
    throw new Trouble(`at ${division} on ${on} the documents contradict each other in ${set.facts.parameter} (${set.facts.above}, ${set.facts.below})`);
  const there = registry.sets.filter(({ division: own }) => own === division || division.startsWith(`${own}/`));
  const spans = there.map(({ code, from, until, restsOn }) => `${code} ${from} to ${until ?? 'further notice'}${restsOn ? `, only over a set of ${restsOn}` : ''}`);
  const known = spans.length > 0 ? `there is ${spans.join('; ')}` : `no set speaks of it${orNearest(division, registry.sets.map((one) => one.division))}`;
  throw new Trouble(`no rule set is in force at ${division} on ${on}, and that of another year is never taken instead (A-61): ${known}`);
}

/** What `table` and `diff` are asked for: a document by its code, or what is in force at a division on a day. */
export function setNamed(words: readonly string[], registry: Registry): RuleSet {
  const [name = '', on, system] = words;
  if (on !== undefined) {
    if (!isDay(on)) throw new Trouble(`${on} is not a day such as 2023-03-15`);
    if (system !== undefined && !systems.includes(system as System)) throw new Trouble(`no system is called ${system}; known: ${systems.join(', ')}`);
    return inForce(name, day(on), registry, system as System | undefined);
  }
  const data = documentNamed(name, registry);
  // Alone, without what stands above it: this is what the one document says.
  const alone = registryOf([{ ...data, restsOn: null, system: null }]);
  if (isRefusal(alone)) throw new Trouble(`${name}: ${alone.refused}`);
  return inForce(data.division, data.from, alone);
}

function documentNamed(name: string, registry: Registry): RuleSetData {
  const [code, revision] = name.split('@');
  const ofCode = registry.sets.filter((set) => set.code === code && (revision === undefined || String(set.revision) === revision));
  const newest = [...ofCode].sort((a, b) => b.revision - a.revision)[0];
  if (newest) return newest;
  const codes = registry.sets.map((set) => set.code);
  const hint = divisionOf(name) ? '; for a division give a day too' : orNearest(name, codes);
  throw new Trouble(`no rule set is called ${JSON.stringify(name)}${hint}\nknown: ${[...new Set(codes)].join(', ')}`);
}
