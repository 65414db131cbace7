import * as competition from './competition';
import * as report from './report';
import * as share from './share';

export const reportingRules = {
  'R-REP-01': report.fourCycles,
  'R-REP-02': report.educationMonthly,
  'R-REP-03': report.countyMonthly,
  'R-REP-04': report.planInTime,
  'R-REP-05': share.manufacturingShare,
  'R-REP-06': share.lowValueInReport,
  'R-REP-07': share.quotaReached,
  'R-REP-08': report.ledgersKept,
  'R-REP-09': report.progressLedger,
  'R-REP-11': report.enteredInSystem,
  'R-REP-12': report.realNameInSystem,
  'R-REP-13': share.migrantsCertified,
  'R-REP-15': competition.competitionsHeld,
  'R-REP-16': report.providerJudgedBy,
} as const;
