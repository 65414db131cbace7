import { isRefusal, type Refusal, refuse } from '@jiquan/kernel';
import type { RouteSpec } from '@jiquan/wire';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Attestations } from './attestations';
import { accessPayload, callerOf, type Caller } from './caller';
import { correlationOf, languageOf, RefusalAnswer } from './problems';
import type { RequestWithCaller } from './input';
import { routeOf } from './serve';
import type { ContextRuntime } from './runtime';

/** Reads who may call from the contract; a handler without a route is closed. */
@Injectable()
export class RouteGuard implements CanActivate {
  constructor(
    private readonly attestations: Attestations,
    private readonly contexts: ReadonlyMap<string, Pick<ContextRuntime, 'work' | 'revocations' | 'humans'>>,
  ) {}

  async canActivate(asked: ExecutionContext): Promise<boolean> {
    const meta = routeOf(asked.getHandler());
    if (!meta) throw new RefusalAnswer(refuse('role.denied'));
    const request = asked.switchToHttp().getRequest<RequestWithCaller>();
    const { spec } = meta;
    if (spec.who === 'public') return true;
    const caller = await this.callerOf(request);
    request.caller = caller;
    const context = this.contexts.get(meta.context);
    const denied = (await context?.revocations.against(caller)) ?? notAllowed(caller, spec);
    if (!denied) {
      await context?.humans.note(caller);
      return true;
    }
    const call = {
      caller,
      route: `${meta.context}.${meta.name}`,
      bodyHash: '',
      address: request.ip ?? '',
      correlation: correlationOf(request),
      language: languageOf(request),
    };
    await context?.work.denied(call, denied.refused);
    throw new RefusalAnswer(denied);
  }

  private async callerOf(request: RequestWithCaller): Promise<Caller> {
    const header = request.headers.authorization;
    if (!header?.startsWith('Bearer ')) throw new RefusalAnswer(refuse('token.missing'));
    const payload = await this.attestations.verify(header.slice(7), 'access', accessPayload);
    if (isRefusal(payload)) throw new RefusalAnswer(payload);
    return callerOf(payload);
  }
}

function notAllowed(caller: Caller, { who, stepUp }: RouteSpec): Refusal<'role.denied' | 'step-up.required'> | undefined {
  const facts = { role: caller.role, needed: [...who] };
  if (!who.includes(caller.role as never)) return refuse('role.denied', facts);
  return stepUp && caller.acr === 'password' ? refuse('step-up.required', facts) : undefined;
}
