import { api } from '@jiquan/wire';
import { accountRoutes } from './account.routes';
import { comparisonRoutes } from './comparison.routes';
import { disclosureRoutes } from './disclosure.routes';
import { personRoutes } from './person.routes';
import { identityRefusals } from './refusals';
import { sessionRoutes } from './session.routes';
import { statementRoutes } from './statement.routes';

export const identityApi = api('identity', 'Jiquan identity: who is it, and what may they see', identityRefusals, {
  ...personRoutes,
  ...sessionRoutes,
  ...accountRoutes,
  ...statementRoutes,
  ...disclosureRoutes,
  ...comparisonRoutes,
});
