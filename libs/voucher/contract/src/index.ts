export { campaignStates, distributions, liveKeyRules, valueKinds } from './campaign.shapes';
export * from './refusals';
export * from './voucher.api';
export * from './voucher.events';
export { stages } from './voucher.shapes';
