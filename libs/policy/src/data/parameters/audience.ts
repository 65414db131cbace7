import { list, whole } from '../../frame/parameter';

export const audienceParameters = {
  'audience.groups': list('groups', 'none', 'configured'),
  'audience.exclusions': list('groups', 'superset', 'configured'),
  'audience.minAge': whole('years', 'higher', 'configured'),
  'audience.maxAge': whole('years', 'lower', 'configured'),
} as const;
