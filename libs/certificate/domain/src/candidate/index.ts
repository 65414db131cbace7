export * from './candidate';
export * from './enrol';
