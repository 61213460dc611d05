import type { Span } from '../../markdown/model';
import type { Stage } from '../model';

/** A word or phrase that names a stage of handling a report. */
export interface StageCue {
  readonly stage: Stage;
  /** In the text it was found in. */
  readonly range: Span;
}
