export * from './comparison.routes';
export * from './disclosure.routes';
export * from './identity.api';
export * from './identity.events';
export * from './refusals';
export * from './session.routes';
export * from './statement.routes';
export * from './words';
