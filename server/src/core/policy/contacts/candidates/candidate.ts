import type { Link, Span } from '../../../markdown/model';
import type { Channel, ChannelKind } from '../../model';

/** A way to report as it stands in one unit, before it is known whether the document offers it for reports. */
export interface Candidate {
  readonly kind: ChannelKind;
  readonly value: string;
  /** In the text of the unit. */
  readonly range: Span;
  readonly link: Link | undefined;
  readonly problem: Channel['problem'];
  /** Words that by themselves can mean nothing but a report in private: no further context is asked for. */
  readonly selfEvident: boolean;
  /** A sentence before has the same words: where they are offered there, this is no other way. */
  readonly again?: true;
}

/** What is handed in there is read by those of the project. */
export const isForm = ({ kind }: Candidate): boolean => FORMS.includes(kind);
export const FORMS: readonly ChannelKind[] = ['github-advisory', 'private-tracker', 'web-form'];

export const isPrivateChat = ({ kind }: Candidate): boolean => kind === 'chat-private';
