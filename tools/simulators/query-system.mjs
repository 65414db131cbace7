import { keep } from './keep.mjs';
import { BadRequest, list, record, serve, texts } from './server.mjs';

const FIELDS = ['number', 'person', 'kind', 'occupation', 'level?', 'issuer', 'issuedOn'];

/** The national or provincial query system: it tells what was registered with it, and nothing about who asks why. */
export async function startQuerySystem({ certificates = [], keepIn, ...options } = {}) {
  const known = new Map();
  const store = keep(keepIn, () => known.values());
  const size = () => {
    store.changed();
    return { certificates: known.size };
  };
  const find = (number) => {
    const entry = known.get(number);
    if (!entry) throw new BadRequest(`no such certificate: ${number}`, 404);
    return entry;
  };
  const register = (given) => {
    for (const certificate of list(given)) {
      const entry = texts({ revokedOn: null, ...certificate }, [...FIELDS, 'revokedOn?']);
      known.set(entry.number, entry);
    }
    return size();
  };
  const alter = (body) => {
    const entry = find(texts(body, ['number']).number);
    known.set(entry.number, { ...entry, ...texts({ ...entry, ...record(body) }, FIELDS) });
    return size();
  };
  const revoke = (body) => {
    const { number, revokedOn } = texts(body, ['number', 'revokedOn']);
    known.set(number, { ...find(number), revokedOn });
    return size();
  };
  const remove = (body) => {
    known.delete(find(texts(body, ['number']).number).number);
    return size();
  };
  register([...store.kept, ...certificates]);
  const server = await serve(options, { '/query': (body) => tell(known, texts(body, ['number', 'person'])) }, {
    '/admin/certificates': register,
    '/admin/certificates/alter': alter,
    '/admin/certificates/revoke': revoke,
    '/admin/certificates/remove': remove,
  });
  return { ...server, register, alter, revoke, remove, close: () => server.close().then(store.flush) };
}

/** The holder on record is not told, only whether it is the one asked about. */
function tell(known, { number, person }) {
  const found = known.get(number);
  if (!found) return { found: false };
  const { person: holder, ...entry } = found;
  return { found: true, entry: { ...entry, status: entry.revokedOn ? 'revoked' : 'valid', sameHolder: holder === person } };
}
