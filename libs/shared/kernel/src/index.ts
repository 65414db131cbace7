export * from './calendar';
export * from './fen';
export * from './identifiers';
export * from './moves';
export * from './refusal';
export * from './time';
