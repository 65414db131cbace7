export { trainingContext } from './training.context';
