import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { resume } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { supervise } from './supervise';

@Serves(trainingApi.routes.resumeClass)
export class ResumeController implements Handler<typeof trainingApi.routes.resumeClass> {
  constructor(private readonly work: Work) {}
  handle(input: InputOf<typeof trainingApi.routes.resumeClass>, call: Call) {
    return this.work.run(call, (tx) => supervise(tx, call, { ...input, cites: ['R-INST-09'] }, (facts) => resume(facts, tx.now)));
  }
}
