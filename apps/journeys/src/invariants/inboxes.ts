import { certificateContext } from '@jiquan/certificate-service';
import { identityContext } from '@jiquan/identity-service';
import { type ContextDefinition, heedsOf } from '@jiquan/platform';
import { settlementContext } from '@jiquan/settlement-service';
import { trainingContext } from '@jiquan/training-service';
import { voucherContext } from '@jiquan/voucher-service';
import { type Check, type ContextName, firstOf, inSql, type Readers, type Violation, words } from './check';
import { cursor, joined } from './streams';

const contexts: readonly ContextDefinition[] = [identityContext, voucherContext, trainingContext, certificateContext, settlementContext];

/** Numbers as text of one length, so that they sort alike on both sides. */
const padded = (number: string) => `lpad(${number}::text, 19, '0')`;

/** Events of one context that another listens to: told on one side, handled or parked on the other. */
async function* lost(readers: Readers, from: ContextName, to: ContextName, names: readonly string[]): AsyncGenerator<Violation> {
  const streams = {
    told: cursor<{ key: string; name: string }>(readers.of(from), `SELECT ${padded('id')} AS key, name FROM event_log WHERE name IN (${words(names)}) ORDER BY id`),
    heard: cursor<{ key: string; name: string }>(
      readers.of(to),
      `SELECT ${padded(`split_part(event_id, '.', 2)`)} AS key, name FROM inbox WHERE starts_with(event_id, '${from}.') AND name IN (${words(names)}) ORDER BY 1`,
    ),
  };
  for await (const { key, told, heard } of joined(streams)) {
    if (told.length === 1 && heard.length === 1) continue;
    const event = `${from}.${Number(key)}`;
    yield { event, name: (told[0] ?? heard[0])?.name ?? '', consumer: to, wrong: told.length === 0 ? 'heard, and never told' : 'told, and neither handled nor parked' };
  }
}

async function* lostBy(readers: Readers, consumer: ContextDefinition): AsyncGenerator<Violation> {
  const heeds = consumer.listeners.map((each) => heedsOf(each).event);
  for (const producer of new Set(heeds.map(({ context }) => context))) {
    const names = heeds.filter(({ context }) => context === producer).map(({ eventName }) => eventName);
    yield* lost(readers, producer as ContextName, consumer.name as ContextName, [...new Set(names)]);
  }
}

/** I17: nothing that was told is lost on the way, and nothing is heard that was not told. */
export const inboxes: readonly Check[] = [
  ...contexts.map((consumer) => ({
    id: `I17.${consumer.name}`,
    context: 'all' as const,
    sentence: `What was told, and ${consumer.name} listens to, it has handled or parked.`,
    run: (readers: Readers) => firstOf(lostBy(readers, consumer)),
  })),
  ...contexts.map(({ name }) =>
    inSql(
      `I17.parked-${name}`,
      name as ContextName,
      'What is marked as parked stands there to be replayed.',
      `SELECT coalesce(inbox.event_id, parked.event_id) AS event, inbox.state FROM (SELECT * FROM inbox WHERE state = 'parked') AS inbox
       FULL JOIN inbox_parked AS parked ON parked.event_id = inbox.event_id WHERE inbox.event_id IS NULL OR parked.event_id IS NULL`,
    ),
  ),
];
