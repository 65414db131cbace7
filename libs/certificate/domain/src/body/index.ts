export * from './blacklist';
export * from './body';
export * from './file';
