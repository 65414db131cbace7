import { keep } from './keep.mjs';
import { list, serve, texts } from './server.mjs';

/** Below this the face check says that it is somebody else. */
const SAME_FROM = 0.8;
const SCORE_SAME = 0.97;
const SCORE_OTHER = 0.31;

/** The provider of real-name and face checks. Its people are those it was given; it invents nobody. */
export async function startRealName({ people = [], keepIn, ...options } = {}) {
  const known = new Map();
  const store = keep(keepIn, () => known.values());
  const add = (given) => {
    for (const person of list(given)) {
      const entry = texts(person, ['name', 'document', 'photo']);
      known.set(documentOf(entry), entry);
    }
    store.changed();
    return { people: known.size };
  };
  add([...store.kept, ...people]);
  const questions = {
    '/real-name': (body) => {
      const asked = texts(body, ['name', 'document']);
      return { matches: known.get(documentOf(asked))?.name === asked.name.trim() };
    },
    '/face': (body) => {
      const asked = texts(body, ['document', 'photo']);
      const person = known.get(documentOf(asked));
      const score = person === undefined ? 0 : person.photo === asked.photo ? SCORE_SAME : SCORE_OTHER;
      return { same: score >= SAME_FROM, score };
    },
  };
  const server = await serve(options, questions, { '/admin/people': add });
  return { ...server, add, close: () => server.close().then(store.flush) };
}

function documentOf({ document }) {
  return document.trim().toUpperCase();
}
