import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassApproved } from '@jiquan/training-contract';
import { rememberOfClass } from './class-fact';
import { RememberedClassTable } from './remembered-class.table';

/** Who may claim, for what occupation and level, from which day, and through which channel. */
@On(ClassApproved)
export class ClassApprovedListener implements Listener<typeof ClassApproved> {
  async hear(event: Heard<typeof ClassApproved>, tx: Tx): Promise<void> {
    const { institution, division, industryDepartment, applicantKind, applicant, occupation, catalogueEdition, level, approvedOn, channel, ruleSet } = event.payload;
    const fact = { class: event.payload.class, institution, division, industryDepartment, applicantKind, applicant, occupation, catalogueEdition, level, approvedOn, channel, ruleSet };
    await rememberOfClass(tx, RememberedClassTable, fact.class, fact);
  }
}
