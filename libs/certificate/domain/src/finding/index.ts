export * from './refused-by';
