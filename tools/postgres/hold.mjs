import { startPostgres } from './postgres.mjs';

/** Starts a server and holds it until killed; for the spec beside. */
const [dataFolder] = process.argv.slice(2);
const { url, pid } = await startPostgres({ dataFolder, durable: false });
process.send({ url, pid });
setInterval(() => {}, 60_000);
