import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs from 'kafkajs';

const TOPIC = 'jiquan.ready';

/** An open port is not a working broker: waits until topics are listed and a message is taken. */
export async function waitForKafka(brokers, seconds, nodes = 1) {
  const kafka = new kafkajs.Kafka({
    clientId: 'jiquan-ready',
    brokers: brokers.split(','),
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 2_000,
    retry: { retries: 2, initialRetryTime: 100 },
  });
  const until = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await tryOnce(kafka, nodes);
    } catch (error) {
      if (Date.now() > until) throw new Error(`Kafka at ${brokers} is not ready: ${error.message}`, { cause: error });
      await sleep(200);
    }
  }
}

async function tryOnce(kafka, nodes) {
  const admin = kafka.admin();
  const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  try {
    await admin.connect();
    const cluster = await admin.describeCluster();
    if (cluster.brokers.length < nodes) throw new Error(`${cluster.brokers.length} of ${nodes} brokers`);
    if (!(await admin.listTopics()).includes(TOPIC)) {
      await admin.createTopics({ topics: [{ topic: TOPIC, numPartitions: 1 }], waitForLeaders: true });
    }
    await producer.connect();
    await producer.send({ topic: TOPIC, acks: -1, messages: [{ value: 'ready' }] });
  } finally {
    await Promise.allSettled([producer.disconnect(), admin.disconnect()]);
  }
}
