export * from './ask';
export * from './compare';
export * from './record';
export * from './verification';
