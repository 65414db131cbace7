import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { notOpen } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { LessonTable } from '../class/class.table';
import { lockOwn } from '../class/situation';
import { VideoTable } from './attendance.table';

/** Only what was recorded is kept here; the recording itself stays where it can be played back. */
@Serves(trainingApi.routes.recordVideos)
export class VideoController implements Handler<typeof trainingApi.routes.recordVideos> {
  constructor(private readonly work: Work) {}

  handle({ class: id, items }: InputOf<typeof trainingApi.routes.recordVideos>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockOwn(tx, id, call.caller);
      if (isRefusal(one)) return one;
      const closed = notOpen(one);
      if (closed) return closed;
      const lessons = new Set((await tx.find(LessonTable, { class: id })).map(({ number }) => number));
      const unknown = items.filter(({ lesson }) => !lessons.has(lesson)).map(({ lesson }) => lesson);
      if (unknown.length > 0) return refuse('attendance.lesson-unknown', { lessons: [...new Set(unknown)] }, ['R-CLASS-09']);
      const known = new Map((await tx.find(VideoTable, { class: id, id: items.map((item) => item.id) })).map((video) => [video.id, video]));
      const otherwise = items.find((item) => known.has(item.id) && known.get(item.id)?.sha256 !== item.sha256);
      if (otherwise) return refuse('video.known-otherwise', { video: otherwise.id }, ['R-ATT-05']);
      const fresh = [...new Map(items.filter((item) => !known.has(item.id)).map((item) => [item.id, item])).values()];
      await tx.insertMany(VideoTable, fresh.map((item) => ({ ...item, class: id })));
      return { recorded: fresh.length, known: items.length - fresh.length };
    });
  }
}
