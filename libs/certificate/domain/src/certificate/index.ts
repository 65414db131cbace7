export * from './certificate';
export * from './decide-match';
export * from './import';
export * from './issue';
export * from './mask';
export * from './match';
export * from './number-form';
export * from './revoke';
