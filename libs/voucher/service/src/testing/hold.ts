import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { App } from './world';

/** A transaction of somebody else that holds what the statement took, until it is let go. */
export async function hold(app: App, sql: string): Promise<{ queued(requests: number): Promise<void>; open(): Promise<void> }> {
  const database = await new DataSource({ type: 'postgres', url: app.database.ownerUrl('voucher'), poolSize: 1 }).initialize();
  const runner = database.createQueryRunner();
  await runner.startTransaction();
  await runner.query(sql);
  return {
    /** Everybody has connected and nobody was answered; the little while lets the last request reach its queue. */
    async queued(requests) {
      const server = app.running.app.getHttpServer() as Server;
      for (let tries = 0; tries < 500; tries++) {
        const open = await new Promise<number>((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))));
        if (open >= requests) break;
        await wait(10);
      }
      await wait(300);
    },
    async open() {
      await runner.commitTransaction();
      await runner.release();
      await database.destroy();
    },
  };
}
