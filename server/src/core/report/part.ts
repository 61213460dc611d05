/** What is loaded when somebody asks for a report, or for what a policy shows of a profile's requirements. */
export { requirementsOf } from '../coverage/controls';
export { drawPage, drawPart, drawView } from './drawing/page';
