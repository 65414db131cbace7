export * from './context-app';
export * from './test-keys';
