/** What is loaded when somebody asks for a report, for what a policy shows of a profile's requirements, or for the meaning of a word. */
export { requirementsOf } from '../coverage/controls';
export { termAt } from '../hover/terms';
export { drawPage, drawPart, drawView } from './drawing/page';
