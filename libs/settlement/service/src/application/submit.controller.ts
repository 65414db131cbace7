import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { ApplicationSubmitted, settlementApi } from '@jiquan/settlement-contract';
import { submit, type Submitted } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { keepFindings } from '../finding/finding.table';
import { rulesOn } from '../finding/rules-of';
import { FundTable } from '../fund/fund.table';
import { ReserveEndTable } from '../fund/grant.table';
import { balance, post } from '../fund/money';
import { LineTable } from '../line/line.table';
import { hold } from '../remembered/holds';
import { found } from '../remembered/index-by';
import { RememberedClassTable } from '../remembered/remembered-class.table';
import { standing, unknownThing } from '../standing';
import { ApplicationTable } from './application.table';
import { askedOfCertificates, askedOfClasses, classCounts, reservedVouchers, rivalsOf, standsOn } from './asked';

const spec = settlementApi.routes.submit;

/** Under the locks of classes, entitlements and fund, and only here, lines are born and competition is decided. */
@Serves(spec)
export class SubmitController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const { purpose, persons, amountFen, commitment } = input;
      const classes = input.purpose === 'training' ? input.classes : [];
      const classIds = [...new Set(classes.map((each) => each.class))];
      await hold(tx, { alone: classIds.map((id) => ['class', id] as const) });
      const known = await found(tx, RememberedClassTable, 'class', classIds);
      const asked = purpose === 'training' ? await askedOfClasses(tx, classes) : await askedOfCertificates(tx, call.caller, input.certificates);
      if (!asked || known.length !== classIds.length) return unknownThing();
      const rivals = await rivalsOf(tx, asked);
      const counts = await classCounts(tx, classIds);
      const reserved = await reservedVouchers(tx, asked);
      const certificateOf = await standsOn(tx, asked);
      const division = asked[0]?.entitlement.division;
      const fund = await tx.lock(FundTable, input.fund);
      if (!fund) return unknownThing();
      const submitted = submit(
        {
          ...(await standing(tx, call)),
          id: tx.newId(),
          purpose,
          fund,
          freeFen: await balance(tx, fund.id, 'free'),
          asked: asked.map((each) => ({ ...each, lineId: tx.newId(), ...certificateOf(each.entitlement), reserved: reserved.has(each.entitlement.voucher ?? '') })),
          classes: counts,
          rivals,
          persons,
          amountFen,
          commitment,
          rules: division ? rulesOn(division, tx.today) : undefined,
          today: tx.today,
        },
        tx.now,
      );
      if (isRefusal(submitted)) return submitted;
      await save(tx, submitted, reserved);
      const { id, totalFen } = submitted.application;
      return { application: id, lines: submitted.lines.length, totalFen };
    });
  }
}

async function save(tx: Tx, { application, lines, postings, findings }: Submitted, reserved: ReadonlySet<string>): Promise<void> {
  await tx.insert(ApplicationTable, application);
  await tx.insertMany(LineTable, lines);
  await keepFindings(tx, 'submitted', application.id, findings);
  await tx.insertMany(
    ReserveEndTable,
    lines.filter(({ voucher }) => reserved.has(voucher ?? '')).map(({ voucher, campaign }) => ({ voucher: voucher as string, campaign: campaign as string, kind: 'committed' as const })),
  );
  await post(tx, postings);
  tx.about({ application: application.id, fund: application.fund });
  const { id, purpose, applicant, division, totalFen } = application;
  tx.tell(ApplicationSubmitted({ application: id, purpose, applicant, division, lines: lines.length, totalFen }));
}
