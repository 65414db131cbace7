import { api } from '@jiquan/wire';
import { bodyRoutes } from './body.routes';
import { certificateRoutes } from './certificate.routes';
import { certificateRefusals } from './refusals';
import { resultRoutes } from './result.routes';
import { sittingRoutes } from './sitting.routes';

/** Everything this context can be asked. */
export const certificateApi = api('certificate', 'Certificate: bodies, sittings, certificates, verification', certificateRefusals, {
  ...bodyRoutes,
  ...sittingRoutes,
  ...resultRoutes,
  ...certificateRoutes,
});
