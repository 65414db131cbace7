export * from './body';
export * from './candidate';
export * from './certificate';
export * from './sitting';
export * from './verification';
