import { day, yearOf } from '@jiquan/kernel';
import type { CollegeTaskFacts } from '../../facts';
import { about, flags, notApplicable, passed } from '../../frame/rule';
import { statedBy } from '../../procedure/stated-by';

const college = about<CollegeTaskFacts>();

/** Two tasks, two counts: what is left over of one never fills the other. */
export const countedApart = college(
  {
    id: 'R-CERT-06',
    sources: ['EDU21'],
    parameter: 'cert.separatelyCounted',
    needs: ['skillTask', 'skillCertificates', 'onePlusXTask', 'onePlusXCertificates'],
    asks: { zh: '职业技能证书和1+X证书的任务分别完成', en: 'The tasks of skill certificates and of 1+X certificates are each met' },
    remedy: { zh: '补足未完成的一项', en: 'Make up what is short' },
  },
  (facts) => {
    const short = [
      ...(facts.skillCertificates < facts.skillTask ? ['SKILL'] : []),
      ...(facts.onePlusXCertificates < facts.onePlusXTask ? ['ONE_PLUS_X'] : []),
    ];
    const compared = { shortOf: short };
    return short.length === 0 ? passed({ compared }) : flags({ compared });
  },
);

export const finishedInTime = college(
  {
    id: 'R-CERT-07',
    sources: ['EDU21'],
    parameter: 'cert.taskDeadline',
    needs: ['taskYear', 'taskFinishedOn', 'on'],
    asks: { zh: '当年取证任务在规定日期前完成', en: 'The certificate task of the year is finished by the stated day' },
    remedy: { zh: '尽快完成并说明原因', en: 'Finish it soon and say why it is late' },
  },
  (facts, under) => {
    const since = statedBy(under.set, 'R-CERT-07')?.from;
    if (since === undefined || facts.taskYear < yearOf(since)) return notApplicable();
    const due = day(`${facts.taskYear}-${under.value('cert.taskDeadline') as string}`);
    const inTime = (facts.taskFinishedOn ?? facts.on) <= due;
    return inTime ? passed({ compared: { due } }) : flags({ compared: { due } });
  },
);
