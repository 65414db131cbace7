export { certificateContext } from './certificate.context';
