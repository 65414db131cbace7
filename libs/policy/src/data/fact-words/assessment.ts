export const assessmentWords = {
  better: '应优先考取的证书', proposedOn: '提出日期', answers: '答卷数', satisfied: '满意数', resultsInSystem: '结果已填报',
  patrolSigned: '巡查已签字', attending: '参加人数', certified: '取证人数', directCompletionExam: '直接考合格证',
};
