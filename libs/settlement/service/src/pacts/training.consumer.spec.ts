import { code, consumerPacts, count, day, hearsOn, id, sha256 } from '@jiquan/platform/testing/pacts';
import { ClassApproved, ClassCancelled, ClassCompleted, ClassNotRecognised, ClassOpened, ClassSubsidyCancelled, EnrolmentEnded, TrainingCompleted } from '@jiquan/training-contract';
import { settlementContext } from '../settlement.context';
import { Story } from '../testing/story';

const hears = hearsOn<Story>();

consumerPacts({
  consumer: settlementContext,
  provider: 'training',
  begin: () => Story.begin(),
  hears: [
    hears(ClassApproved, {
      class: id(), institution: id(), division: code('CN-HA/puyang'), industryDepartment: code('commerce'), applicantKind: code('institution'), applicant: id(),
      occupation: code('4-03-02-01'), catalogueEdition: code('2022'), level: code('INTERMEDIATE'), approvedOn: day('2023-03-01'), channel: code('voucher'),
      ruleSet: { code: code('HEN23'), revision: count(1), sha256: sha256() },
    }),
    hears(ClassOpened, { class: id(), openedOn: day('2023-03-06') }),
    hears(ClassCompleted, { class: id(), completedOn: day('2023-03-21'), openedOn: day('2023-03-06'), recognisedCount: count(30) }),
    hears(ClassCancelled, { class: id() }),
    hears(ClassNotRecognised, { class: id() }),
    hears(ClassSubsidyCancelled, { class: id() }),
    hears(TrainingCompleted, { class: id(), enrolment: id(), person: id(), completedOn: day('2023-03-20') }),
    hears(EnrolmentEnded, { class: id(), enrolment: id(), person: id(), reason: code('replaced') }),
  ],
});
