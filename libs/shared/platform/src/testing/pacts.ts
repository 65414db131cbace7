export * from './pact-consumer';
export * from './pact-fields';
export * from './pact-provider';
