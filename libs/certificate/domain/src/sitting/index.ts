export * from './accept';
export * from './confirm';
export * from './end';
export * from './enter-results';
export * from './moves';
export * from './propose';
export * from './sitting';
export * from './sums';
