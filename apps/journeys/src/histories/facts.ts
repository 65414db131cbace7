import { AssessmentConfirmed, CertificateRevoked, CertificateVerified } from '@jiquan/certificate-contract';
import { PersonFrozen, PersonUnfrozen } from '@jiquan/identity-contract';
import { ClassApproved, ClassCancelled, ClassCompleted, ClassNotRecognised, ClassOpened, EnrolmentEnded, TrainingCompleted } from '@jiquan/training-contract';
import type { Day } from '@jiquan/kernel';
import type { Told } from '@jiquan/wire';
import type { Names } from './names';
import type { Trade } from './plan';
import type { Class, Fact, Seat } from './step';

export const COUNTY = 'CN-HA/puyang/puyang-county';
export const OCCUPATIONS: Readonly<Record<Trade, string>> = { cook: '4-03-02-01', nurse: '4-10-01-05' };
export const LEVEL = 'INTERMEDIATE';
export const FILED_ON = '2022-01-01' as Day;
export const ASSESSMENT_FEN = 24_000;
/** The face of every voucher, which is also the most it may cost. */
export const FACE_FEN = 100_000;
const EDITION = '2022';

type Of<Name> = Fact & { readonly fact: Name };
type Teller<Name> = (fact: Of<Name>, names: Names, days: Days) => Told;
type Tellers = { readonly [Name in Fact['fact']]: Teller<Name> };

/** What happened once keeps the day on which it was told first, whoever speaks of it later. */
export class Days {
  private readonly known = new Map<string, Day>();
  today = '2023-03-01' as Day;

  of(what: string): Day {
    const day = this.known.get(what) ?? this.today;
    this.known.set(what, day);
    return day;
  }
}

/** The words of identity, training and certificate, about the day on which they are told. */
const tellers: Tellers = {
  approved: ({ class: of }, names, days) => approved(of, names, days.today),
  opened: ({ class: of }, names, days) => ClassOpened({ class: names.id(of.name), openedOn: days.of(`${of.name} opened`), present: of.seats.length }),
  completed: ({ class: of }, names, days) => {
    const openedOn = days.of(`${of.name} opened`);
    return ClassCompleted({ class: names.id(of.name), openedOn, completedOn: days.today, openingCount: 30, recognisedCount: 30 });
  },
  'not-recognised': ({ class: of }, names, days) => ClassNotRecognised({ class: names.id(of.name), decidedOn: days.today, cites: ['R-ATT-03a'] }),
  cancelled: ({ class: of }, names) => ClassCancelled({ class: names.id(of.name), reason: 'too-few' }),
  trained: ({ class: of, seat }, names, days) => TrainingCompleted({ class: names.id(of.name), ...seated(seat, names), completedOn: days.today }),
  left: ({ class: of, seat }, names) => EnrolmentEnded({ class: names.id(of.name), ...seated(seat, names), reason: 'withdrawn' }),
  passed: ({ class: of, seat }, names, days) => {
    const where = { sitting: names.id(`sitting of ${of.name}`), candidate: names.id(`candidate of ${seat.enrolment}`) };
    return AssessmentConfirmed({ ...seated(seat, names), ...learned(of, names), ...where, assessedOn: days.of(`${seat.enrolment} assessed`) });
  },
  verified: ({ class: of, seat }, names, days) => verified(of, seat, names, days, 'T00:00:00.000Z'),
  'verified again': ({ class: of, seat }, names, days) => verified(of, seat, names, days, 'T00:30:00.000Z'),
  revoked: ({ seat }, names, days) => CertificateRevoked({ certificate: names.id(seat.certificate), ...seated(seat, names), revokedOn: days.today, reason: 'forged' }),
  frozen: ({ person }, names) => PersonFrozen({ person: names.id(person), reason: 'complaint' }),
  unfrozen: ({ person }, names) => PersonUnfrozen({ person: names.id(person) }),
};

export function toldOf(fact: Fact, names: Names, days: Days): Told {
  return (tellers[fact.fact] as Teller<Fact['fact']>)(fact as never, names, days);
}

const seated = ({ person, enrolment }: Seat, names: Names) => ({ person: names.id(person), enrolment: names.id(enrolment) });
const learned = (of: Class, names: Names) => ({ occupation: OCCUPATIONS[of.trade], catalogueEdition: EDITION, level: LEVEL, body: names.id('assessment body') });

function approved(of: Class, names: Names, approvedOn: Day): Told {
  const institution = names.id(of.institution);
  return ClassApproved({
    class: names.id(of.name),
    institution,
    division: COUNTY,
    industryDepartment: 'agriculture',
    applicantKind: 'institution',
    applicant: institution,
    occupation: OCCUPATIONS[of.trade],
    catalogueEdition: EDITION,
    level: LEVEL,
    ruleSet: { code: 'HEN23', revision: 1, sha256: 'a'.repeat(64) },
    approvedOn,
    opensOn: approvedOn,
    endsOn: approvedOn,
    channel: 'voucher',
    plannedCount: 30,
    version: 1,
    roster: of.seats.map((seat) => seated(seat, names)),
  });
}

function verified(of: Class, seat: Seat, names: Names, days: Days, moment: string): Told {
  const certificate = names.id(seat.certificate);
  const asOf = `${days.today}${moment}`;
  const described = { kind: 'SKILL_LEVEL', origin: 'own', noOther: true, issuedOn: days.of(`${seat.certificate} issued`), assessedOn: days.of(`${seat.enrolment} assessed`) };
  return CertificateVerified({ certificate, ...seated(seat, names), ...learned(of, names), ...described, verification: names.id(`${seat.certificate} as of ${asOf}`), asOf });
}
