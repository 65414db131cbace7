export * from './client';
export * from './event';
export * as field from './fields';
export * from './finding';
export type { Pin } from './fields';
export * from './openapi';
export * from './paging';
export * from './problem';
export * from './route';
