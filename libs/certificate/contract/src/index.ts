export * from './certificate.api';
export * from './certificate.events';
export * from './refusals';
export * from './shapes';
