import { addMonths } from '@jiquan/kernel';
import type { RetentionFacts, TeachingFacts } from '../../facts';
import { about, flags, passed, refused, refusedUnless } from '../../frame/rule';

const teaching = about<TeachingFacts>();
const MONTHS = 12;

/** From the class's close, which is the later of assessment and payment; before that nothing is deleted. */
export const videosKept = about<RetentionFacts>()(
  {
    id: 'R-ATT-05',
    sources: ['HEN23'],
    parameter: 'video.retentionYears',
    needs: ['recordedOn', 'assessedOn', 'paidOn', 'videosDeletedOn'],
    asks: { zh: '培训视频留存规定年数', en: 'Recordings of the training are kept for the stated years' },
    remedy: { zh: '继续留存视频', en: 'Keep the recordings' },
  },
  ({ recordedOn, assessedOn, paidOn, videosDeletedOn }, under) => {
    const defaults = ['A-38'];
    if (videosDeletedOn === null) return passed({ defaults });
    const closed = assessedOn === null || paidOn === null ? null : assessedOn > paidOn ? assessedOn : paidOn;
    const from = under.setting('video.retentionFrom') === 'RECORDING' ? recordedOn : closed;
    if (from === null) return refused({ defaults });
    const keptUntil = addMonths(from, MONTHS * (under.value('video.retentionYears') as number));
    return refusedUnless(videosDeletedOn >= keptUntil, { compared: { keptUntil }, defaults });
  },
);

/** The list ends in “and the like” (等方式), and supervising is the authority's part: nothing of it stops the class. */
export const supervisedRemotely = teaching(
  {
    id: 'R-ATT-12',
    sources: ['HEN23'],
    parameter: 'supervision.channels',
    needs: ['supervisionChannels'],
    asks: {
      zh: '主管单位通过远程巡查、回放、签到记录等方式监管',
      en: 'The authority supervises by live patrol, playback or the face check-in records',
    },
    remedy: { zh: '由主管单位记录监管方式', en: 'The authority records how it supervised' },
  },
  ({ supervisionChannels }, under) => {
    const channels = under.value('supervision.channels') as readonly string[];
    return supervisionChannels.some((channel) => channels.includes(channel)) ? passed() : flags();
  },
);

export const supervisionPlatform = teaching(
  {
    id: 'R-ATT-14',
    sources: ['HEN23'],
    parameter: 'supervision.platforms',
    needs: ['supervisionPlatform'],
    asks: { zh: '利用省系统或本地监管平台', en: 'The provincial system or a local supervision platform is used' },
    remedy: { zh: '由人员核对所用平台', en: 'A person looks at the platform' },
  },
  (facts, under) =>
    (under.value('supervision.platforms') as readonly string[]).includes(facts.supervisionPlatform) ? passed() : flags(),
);
