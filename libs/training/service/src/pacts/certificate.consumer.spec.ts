import { AssessmentConfirmed, AssessmentFailed, AssessmentVoided } from '@jiquan/certificate-contract';
import { type ContextApp, startContext } from '@jiquan/platform/testing';
import { consumerPacts, day, hearsOn, id } from '@jiquan/platform/testing/pacts';
import { trainingContext } from '../training.context';

const hears = hearsOn<{ app: ContextApp }>();
const result = { sitting: id(), candidate: id(), enrolment: id(), person: id(), assessedOn: day('2023-04-01') };

consumerPacts({
  consumer: trainingContext,
  provider: 'certificate',
  begin: async () => ({ app: await startContext(trainingContext) }),
  hears: [hears(AssessmentConfirmed, result), hears(AssessmentFailed, result), hears(AssessmentVoided, result)],
});
