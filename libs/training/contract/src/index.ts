export * from './refusals';
export * from './shapes';
export * from './training.api';
export * from './training.events';
