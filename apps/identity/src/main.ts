import { firstAdministrator, identityContext } from '@jiquan/identity-service';
import { runProcess } from '@jiquan/platform';

void runProcess([identityContext], firstAdministrator);
