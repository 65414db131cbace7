import { api } from '@jiquan/wire';
import { attendanceRoutes } from './attendance.routes';
import { classRoutes } from './class.routes';
import { inspectionRoutes } from './inspection.routes';
import { institutionRoutes } from './institution.routes';
import { outcomeRoutes } from './outcome.routes';
import { trainingRefusals } from './refusals';
import { rosterRoutes } from './roster.routes';

/** Everything this context can be asked. */
export const trainingApi = api('training', 'Training: institutions, classes, rosters, attendance, outcome', trainingRefusals, {
  ...institutionRoutes,
  ...classRoutes,
  ...rosterRoutes,
  ...inspectionRoutes,
  ...attendanceRoutes,
  ...outcomeRoutes,
});
