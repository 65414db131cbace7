import { isRefusal, refuse } from '@jiquan/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Attestations } from './attestations';
import { accessPayload, callerOf, type Caller } from './caller';
import { correlationOf, languageOf, RefusalAnswer } from './problems';
import type { RequestWithCaller } from './input';
import { routeOf } from './serve';
import type { Work } from './work';

/** Reads who may call from the contract; a handler without a route is closed. */
@Injectable()
export class RouteGuard implements CanActivate {
  constructor(
    private readonly attestations: Attestations,
    private readonly works: ReadonlyMap<string, Work>,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const meta = routeOf(context.getHandler());
    if (!meta) throw new RefusalAnswer(refuse('role.denied'));
    const request = context.switchToHttp().getRequest<RequestWithCaller>();
    const { spec } = meta;
    if (spec.who === 'public') return true;
    const caller = await this.callerOf(request);
    request.caller = caller;
    const code = !spec.who.includes(caller.role as never) ? 'role.denied' : spec.stepUp && caller.acr === 'password' ? 'step-up.required' : undefined;
    if (!code) return true;
    const call = {
      caller,
      route: `${meta.context}.${meta.name}`,
      bodyHash: '',
      address: request.ip ?? '',
      correlation: correlationOf(request),
      language: languageOf(request),
    };
    await this.works.get(meta.context)?.denied(call, code);
    throw new RefusalAnswer(refuse(code, { role: caller.role, needed: [...spec.who] }));
  }

  private async callerOf(request: RequestWithCaller): Promise<Caller> {
    const header = request.headers.authorization;
    if (!header?.startsWith('Bearer ')) throw new RefusalAnswer(refuse('token.missing'));
    const payload = await this.attestations.verify(header.slice(7), 'access', accessPayload);
    if (isRefusal(payload)) throw new RefusalAnswer(payload);
    return callerOf(payload);
  }
}
