import type { Certificate, Sitting } from '@jiquan/certificate-domain';
import { isRefusal } from '@jiquan/kernel';
import type { Tx } from '@jiquan/platform';
import { byPin, type Pin, resolve, type RuleSet } from '@jiquan/policy';
import { RememberedClassTable } from '../remembered/remembered-class.table';
import { RememberedEnrolmentTable } from '../remembered/remembered-enrolment.table';
import { SittingTable } from '../sitting/sitting.table';

/** The very set that was pinned. One pinned elsewhere may be newer than what is loaded here; another is never taken instead. */
export function pinned(pin: Pin): RuleSet | undefined {
  const found = byPin(pin);
  return isRefusal(found) ? undefined : found;
}

/** A sitting was pinned here, and always finds its rules again: revisions are added and never replaced. */
export function rulesOf({ id, ruleSet }: Pick<Sitting, 'id' | 'ruleSet'>): RuleSet {
  const found = pinned(ruleSet);
  if (!found) throw new Error(`sitting ${id}: the pinned rule set is not there`);
  return found;
}

/** In force at a division today, or none. */
export function rulesAt(tx: Tx, division: string): RuleSet | undefined {
  const found = resolve(division, tx.today);
  return isRefusal(found) ? undefined : found;
}

/** Those of the sitting it came of, or of the class it stands for; else those in force where it is in charge. */
export async function rulesOfCertificate(tx: Tx, certificate: Pick<Certificate, 'sitting' | 'enrolment' | 'division'>): Promise<RuleSet | undefined> {
  const sitting = certificate.sitting === null ? undefined : await tx.get(SittingTable, certificate.sitting);
  if (sitting) return rulesOf(sitting);
  const enrolment = certificate.enrolment === null ? undefined : await tx.get(RememberedEnrolmentTable, certificate.enrolment);
  const inClass = enrolment && (await tx.get(RememberedClassTable, enrolment.class));
  return inClass ? pinned(inClass.ruleSet) : rulesAt(tx, certificate.division);
}
