import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import type { ContextRuntime } from './runtime';

/** Live means moving: a consumer with lag that has not moved for too long is ill, whatever its connection says. */
export function health(app: NestExpressApplication, runtimes: readonly ContextRuntime[], stuckMilliseconds: number): void {
  const http = app.getHttpAdapter().getInstance() as { get(path: string, handler: (request: Request, response: Response) => void): void };
  http.get('/health/live', (_request, response) => {
    const consumers = runtimes.map(({ definition, server }) => {
      const { lag, movedAt } = server.subscription?.progress ?? { lag: 0, movedAt: Date.now() };
      return { context: definition.name, lag, moving: lag === 0 || Date.now() - movedAt < stuckMilliseconds };
    });
    response.status(consumers.every((each) => each.moving) ? 200 : 503).json({ consumers });
  });
  http.get('/health/ready', (_request, response) => {
    Promise.all(runtimes.map(({ database }) => database.query('SELECT 1')))
      .then(() => response.json({ ready: true }))
      .catch(() => response.status(503).json({ ready: false }));
  });
}
