/** For the page of the rules; what proves rules is imported by the specs beside them. */
export * from './same-case';
