import { code, consumerPacts, day, each, hearsOn, id, count } from '@jiquan/platform/testing/pacts';
import {
  ClassApproved, ClassCancelled, ClassCompleted, ClassNotRecognised, ClassOpened, ClassRosterChanged, ClassSubsidyCancelled, EnrolmentEnded, TrainingCompleted,
} from '@jiquan/training-contract';
import { World } from '../testing/world';
import { voucherContext } from '../voucher.context';

const hears = hearsOn<World>();

const approved = hears(ClassApproved, {
  class: id(), institution: id(), division: code('CN-HA/puyang'), occupation: code('4-03-02-01'), level: code('5'), channel: code('voucher'), version: count(1),
  roster: each({ enrolment: id(), person: id() }),
});

consumerPacts({
  consumer: voucherContext,
  provider: 'training',
  begin: () => World.open(),
  hears: [
    approved,
    hears(ClassRosterChanged, { class: id(), version: count(2), added: each({ enrolment: id(), person: id() }), removed: each({ enrolment: id() }) }, approved),
    hears(ClassOpened, { class: id(), openedOn: day('2023-03-10') }),
    hears(ClassCompleted, { class: id(), openedOn: day('2023-03-10'), completedOn: day('2023-03-30') }),
    hears(ClassCancelled, { class: id(), reason: code('too-few') }),
    hears(ClassNotRecognised, { class: id(), decidedOn: day('2023-04-10') }),
    hears(ClassSubsidyCancelled, { class: id(), decidedOn: day('2023-04-10') }),
    hears(TrainingCompleted, { class: id(), enrolment: id(), completedOn: day('2023-03-30') }),
    hears(EnrolmentEnded, { class: id(), enrolment: id(), reason: code('replaced') }),
  ],
});
