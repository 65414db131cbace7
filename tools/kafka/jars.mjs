import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const JARS = join(HERE, 'jars');
const POM = join(HERE, 'pom.xml');
const OLDEST_JAVA = 17;

/**
 * Java, and the jars, fetched with Maven the first time. What is missing is an answer, not an error: who asks
 * decides whether to skip or to fail.
 */
export function prepareKafka(say = () => {}) {
  const java = findJava();
  if (java.why) return { available: false, ...java };
  const stamp = createHash('sha256').update(readFileSync(POM)).digest('hex');
  if (stampOf(JARS) === stamp) return { available: true, java: java.command, jars: JARS };
  if (spawnSync('mvn', ['-v'], { stdio: 'ignore' }).status !== 0) {
    return { available: false, why: 'Maven (mvn) is not installed', whatToInstall: 'apt-get install maven' };
  }
  say('fetching Apache Kafka with Maven, once (about 45 MB)');
  const half = `${JARS}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  const fetched = spawnSync(
    'mvn',
    ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${half}`],
    { encoding: 'utf8' },
  );
  if (fetched.status !== 0) {
    rmSync(half, { recursive: true, force: true });
    const why = `Maven could not fetch Kafka: ${`${fetched.stdout}${fetched.stderr}`.trim().split('\n')[0]}`;
    return { available: false, why, whatToInstall: 'a connection to a Maven repository, or KAFKA_BROKERS=host:port' };
  }
  writeFileSync(join(half, 'stamp'), stamp);
  rmSync(JARS, { recursive: true, force: true });
  renameSync(half, JARS);
  return { available: true, java: java.command, jars: JARS };
}

function findJava() {
  const home = process.env.JAVA_HOME;
  const command = home && existsSync(join(home, 'bin', 'java')) ? join(home, 'bin', 'java') : 'java';
  const asked = spawnSync(command, ['-version'], { encoding: 'utf8' });
  const whatToInstall = 'apt-get install default-jre-headless maven';
  if (asked.status !== 0) return { why: 'Java is not installed', whatToInstall };
  const version = Number(/version "(\d+)/.exec(asked.stderr)?.[1]);
  if (!(version >= OLDEST_JAVA)) return { why: `Kafka needs Java ${OLDEST_JAVA}, here is ${version}`, whatToInstall };
  return { command };
}

function stampOf(folder) {
  try {
    return readFileSync(join(folder, 'stamp'), 'utf8');
  } catch {
    return undefined;
  }
}
