import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { answerSurvey } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { lockClass } from '../class/situation';
import { SurveyAnswerTable } from '../outcome/outcome.table';
import { EnrolmentTable } from '../roster/enrolment.table';

@Serves(trainingApi.routes.answerSurvey)
export class AnswerController implements Handler<typeof trainingApi.routes.answerSurvey> {
  constructor(private readonly work: Work) {}

  handle({ class: id, satisfied }: InputOf<typeof trainingApi.routes.answerSurvey>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockClass(tx, id);
      if (isRefusal(one)) return one;
      const { person } = call.caller;
      const enrolment = person === undefined ? undefined : await tx.one(EnrolmentTable, { class: id, person, endedOn: null });
      const answered = enrolment !== undefined && (await tx.count(SurveyAnswerTable, { class: id, round: one.surveyRound, enrolment: enrolment.id })) > 0;
      const answer = answerSurvey({ class: one, enrolment, answered, satisfied }, tx.now);
      if (isRefusal(answer)) return answer;
      await tx.insert(SurveyAnswerTable, answer);
      return { class: id, round: answer.round };
    });
  }
}
