import type { Ambiguity } from '../../frame/ambiguity';

export const teachingAmbiguities: Readonly<Record<string, Ambiguity>> = {
  'A-60': {
    point: { zh: '教师资格证“部分”“相应数量”', en: 'Teacher certificates: “some”, “a corresponding number”' },
    default: { zh: '至少一名，人数可设；由人员确认', en: 'At least one, the number can be set; an officer confirms it' },
    by: { setting: 'teacher.minCertified' },
  },
};
