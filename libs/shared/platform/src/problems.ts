import { type Refusal, refuse } from '@jiquan/kernel';
import type { Problem, RefusalTable } from '@jiquan/wire';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { Fault, Unavailable } from './failures';
import { newId } from './ids';

export interface Issue {
  readonly path: string;
  readonly reason: string;
}

/** A refusal on its way to HTTP; thrown only between a controller and the filter. */
export class RefusalAnswer extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly issues: readonly Issue[] = [],
  ) {
    super(refusal.refused);
  }
}

const CORRELATION = /^[A-Za-z0-9-]{8,64}$/;

/** One correlation id from the request to the last listener: the client's own when it is well formed. */
export function correlationOf(request: Request): string {
  const known = request as Request & { correlation?: string };
  const given = request.headers['x-correlation-id'];
  known.correlation ??= typeof given === 'string' && CORRELATION.test(given) ? given : newId();
  return known.correlation;
}

export function languageOf(request: Request): 'zh' | 'en' {
  return request.acceptsLanguages(['en', 'zh']) === 'zh' ? 'zh' : 'en';
}

/** The one place where a refusal meets HTTP (RFC 9457), and where a fault is logged and kept silent about. */
@Catch()
export class RefusalsFilter implements ExceptionFilter<unknown> {
  constructor(
    private readonly refusals: RefusalTable,
    private readonly log: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      this.log.error({ correlation: correlationOf(request), err: error }, 'failed after the answer had begun');
      response.destroy();
      return;
    }
    const known = this.known(error);
    if (known) return this.send(request, response, known.refusal, known.issues);
    this.fault(request, response, error);
  }

  private known(error: unknown): { refusal: Refusal; issues: readonly Issue[] } | undefined {
    if (error instanceof RefusalAnswer) return { refusal: error.refusal, issues: error.issues };
    if (error instanceof Unavailable) {
      this.log.warn({ err: error.cause }, error.refusal.refused);
      return { refusal: error.refusal, issues: [] };
    }
    const { type: kind, message, status: given, expose } = (error ?? {}) as { type?: string; message?: string; status?: number; expose?: boolean };
    if (kind === 'entity.too.large') return { refusal: refuse('body.too-large'), issues: [] };
    if (kind === 'entity.parse.failed' || error instanceof SyntaxError) return { refusal: refuse('input.not-json'), issues: [] };
    if (kind === 'encoding.unsupported' || kind === 'charset.unsupported') return { refusal: refuse('content-type.unsupported'), issues: [] };
    if (kind?.startsWith('request.') || kind?.startsWith('stream.')) return { refusal: refuse('input.not-json'), issues: [] };
    if (error instanceof URIError || /^Failed to decode param/.test(message ?? '')) return { refusal: refuse('route.unknown'), issues: [] };
    if (error instanceof HttpException) {
      const status = error.getStatus();
      if (status === 404) return { refusal: refuse('route.unknown'), issues: [] };
      if (status === 413) return { refusal: refuse('body.too-large'), issues: [] };
      if (status === 415) return { refusal: refuse('content-type.unsupported'), issues: [] };
      if (status < 500) return { refusal: refuse('input.not-json'), issues: [] };
    }
    // A body that cannot be unpacked: the parser knows that it is the sender's doing.
    if (expose && given === 400) return { refusal: refuse('input.not-json'), issues: [] };
    return undefined;
  }

  private send(request: Request, response: Response, refusal: Refusal, issues: readonly Issue[]): void {
    const entry = this.refusals[refusal.refused];
    if (!entry) return this.fault(request, response, new Error(`undeclared refusal ${refusal.refused}`));
    const language = languageOf(request);
    const problem: Problem = {
      type: `/docs/refusals#${refusal.refused}`,
      title: refusal.refused,
      status: entry.status,
      detail: language === 'zh' ? entry.zh : entry.en,
      code: refusal.refused,
      facts: refusal.facts,
      cites: refusal.cites.length > 0 ? refusal.cites : entry.cites,
      correlation: correlationOf(request),
      ...(issues.length > 0 ? { issues } : {}),
    };
    if (entry.status === 503 || entry.status === 429) response.setHeader('retry-after', String(1 + Math.floor(Math.random() * 5)));
    if (entry.status === 401) response.setHeader('www-authenticate', 'Bearer');
    this.answer(response, problem, language);
  }

  private fault(request: Request, response: Response, error: unknown): void {
    const id = error instanceof Fault ? error.id : newId();
    this.log.error({ fault: id, correlation: correlationOf(request), err: error instanceof Fault ? error.cause : error }, 'fault');
    const language = languageOf(request);
    const detail =
      language === 'zh'
        ? `系统发生意外错误，未作任何更改。请稍后重试；若仍失败，请将编号 ${id} 告知管理人员。`
        : `Something unexpected happened and nothing was changed. Try again later; if it fails again, give the administrator the id ${id}.`;
    const problem: Problem = {
      type: '/docs/refusals#fault',
      title: 'fault',
      status: 500,
      detail,
      code: 'fault',
      facts: { fault: id },
      cites: [],
      correlation: correlationOf(request),
    };
    this.answer(response, problem, language);
  }

  private answer(response: Response, problem: Problem, language: string): void {
    response.setHeader('content-language', language);
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}
