export * from './bad-requests';
export * from './by-hand';
export * from './context-app';
export * from './declared-refusals';
export * from './drift';
export * from './start';
export * from './test-keys';
