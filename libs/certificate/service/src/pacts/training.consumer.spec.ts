import { code, consumerPacts, count, day, each, hearsOn, id, sha256 } from '@jiquan/platform/testing/pacts';
import { ClassApproved, ClassCancelled, ClassNotRecognised, ClassOpened, ClassRosterChanged, EnrolmentEnded, TrainingCompleted } from '@jiquan/training-contract';
import { certificateContext } from '../certificate.context';
import { World } from '../testing/world';

const hears = hearsOn<World>();
const seat = { enrolment: id(), person: id() };

const approved = hears(ClassApproved, {
  class: id(), institution: id(), division: code('CN-HA/puyang'), occupation: code('4-03-02-01'), catalogueEdition: code('2022'), level: code('JUNIOR'),
  ruleSet: { code: code('HEN23'), revision: count(1), sha256: sha256() }, opensOn: day('2023-05-10'), version: count(1), roster: each(seat),
});

consumerPacts({
  consumer: certificateContext,
  provider: 'training',
  begin: () => World.start(),
  hears: [
    approved,
    hears(ClassRosterChanged, { class: id(), version: count(2), added: each(seat), removed: each(seat) }, approved),
    hears(ClassOpened, { class: id(), openedOn: day('2023-05-10') }),
    hears(ClassCancelled, { class: id(), reason: code('too-few') }),
    hears(ClassNotRecognised, { class: id(), decidedOn: day('2023-06-10') }),
    hears(TrainingCompleted, { class: id(), ...seat, completedOn: day('2023-05-20') }),
    hears(EnrolmentEnded, { class: id(), ...seat, reason: code('replaced') }),
  ],
});
