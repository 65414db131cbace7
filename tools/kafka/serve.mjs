import { resolve } from 'node:path';
import { startKafka } from './kafka.mjs';

/** `npm run kafka`: a node to work with, until Ctrl-C; its topics stay in data/kafka. */
const kafka = await startKafka({ dataFolder: resolve('data/kafka'), say: (line) => console.log(line) });
console.log(`KAFKA_BROKERS=${kafka.brokers}`);
const keepAlive = setInterval(() => {}, 60_000);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    clearInterval(keepAlive);
    await kafka.stop();
  });
}
