import { identityApi } from '@jiquan/identity-contract';
import { type Handler, Serves } from '@jiquan/platform';
import { KeyRing } from '../crypto/key-ring';

const spec = identityApi.routes.jwks;

@Serves(spec)
export class JwksView implements Handler<typeof spec> {
  constructor(private readonly ring: KeyRing) {}

  handle() {
    return Promise.resolve({ keys: this.ring.jwks().keys.map((key) => ({ ...key })) });
  }
}
