import { formFields, stagesOf } from '../../data/forms';
import type { ClassFacts } from '../../facts';
import { about, notApplicable, refusedUnless } from '../../frame/rule';

/** Stages are closed in the form's order, and nothing of a closed stage is empty that has to be filled in. */
export const followsForm = about<ClassFacts>()(
  {
    id: 'R-CLASS-08',
    sources: ['HCX21', 'HEN22', 'HEN23'],
    needs: ['stagesClosed', 'fieldsLeftEmpty'],
    asks: {
      zh: '严格按年度补贴培训申请表的流程开展培训',
      en: 'Training goes through the stages of the annual form in order, each filled in',
    },
    remedy: { zh: '补齐前一环节再办理下一环节', en: 'Complete the earlier stage before the next' },
  },
  ({ stagesClosed, fieldsLeftEmpty }, under) => {
    const own = under.value('class.form');
    const version = own ?? under.setting('form.whereMissing');
    const defaults = own === null ? { defaults: ['A-62'] } : {};
    if (version === 'NONE') return notApplicable(defaults);
    const stages = stagesOf(version);
    const closed = stagesClosed.filter((stage) => stages.includes(stage));
    const inOrder = closed.every((stage, at) => stage === stages[at]);
    const empty = formFields
      .filter(({ number, stage, filled }) => filled === 'ALWAYS' && closed.includes(stage) && fieldsLeftEmpty.includes(number))
      .map(({ number, label }) => `${number} ${label}`);
    return refusedUnless(inOrder && empty.length === 0, { limit: stages, compared: { empty }, ...defaults });
  },
);
