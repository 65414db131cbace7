/** Which rules guard which step. Variants of other years stand beside each other: the pinned set picks those it states. */
export const gates = {
  /** Identity's statement for a campaign. Its audience is asked before: R-ELIG-01 stands on it. */
  eligibility: ['R-ELIG-01', 'R-ELIG-02a', 'R-ELIG-02b'],
  /** Training's decision at roster entry. */
  fitness: ['R-ELIG-03', 'R-ELIG-04', 'R-ELIG-05a', 'R-ELIG-05b', 'R-ELIG-05c', 'R-ELIG-06', 'R-ELIG-10'],
  classSubmission: [
    'R-CLASS-01', 'R-CLASS-02', 'R-CLASS-03', 'R-CLASS-04', 'R-CLASS-05', 'R-CLASS-06', 'R-CLASS-07', 'R-CLASS-09', 'R-CLASS-11',
    'R-CLASS-15', 'R-TEACH-02',
  ],
  institution: ['R-INST-01', 'R-INST-02', 'R-INST-06a', 'R-INST-16', 'INF-09'],
  classCompletion: ['R-ATT-01', 'R-ATT-02', 'R-ATT-03a', 'R-ATT-03b', 'R-ATT-07a', 'R-ATT-08', 'R-ATT-13', 'R-CLASS-04', 'R-CLASS-05', 'R-CLASS-06'],
  /** The number a class is recognised with, by the method of its year. */
  recognisedCount: ['R-CLASS-13a', 'R-CLASS-13b'],
  makeUp: ['R-ATT-10a', 'R-ATT-10b', 'R-ATT-10c'],
  survey: ['R-ASM-04a', 'R-ASM-04b', 'R-ASM-04c'],
  /** When a sitting is proposed; the kinds sat for are named afterwards. */
  sittingProposal: ['R-ASM-02a', 'R-ASM-02b', 'R-ASM-03', 'R-ASM-10', 'R-ASM-12'],
  completionExam: ['R-ASM-01a', 'R-ASM-01b', 'R-ASM-01c'],
  certificateIssue: ['R-ASM-21', 'R-CERT-01', 'R-CERT-14'],
  claim: ['R-VCH-01', 'R-VCH-02', 'R-VCH-03'],
  admission: ['R-VCH-03', 'R-VCH-07', 'A-64'],
  redemption: ['R-VCH-04', 'R-VCH-05', 'INF-01'],
  /** A line of training; once a year and once for an assessment (R-SUB-02) are asked beside it. */
  trainingLine: ['R-SUB-14', 'A-04'],
  submission: ['R-SET-14', 'R-SET-15'],
  notice: ['R-SET-03a', 'R-SET-03b', 'R-SET-03c', 'R-SET-16', 'A-20'],
  hrssReview: ['R-SET-07', 'R-SET-17'],
  /** Finance's acceptance of a push: maker and checker. */
  finance: ['R-SET-07', 'R-SET-09'],
  /** Which fund pays, as each year puts them in order. */
  fund: ['R-SET-10a', 'R-SET-10b', 'R-SET-10c'],
} as const;
