export * from './settlement.context';
