import type { Session, Setup } from './session';

/** One thing that the server does, whatever it runs in and however it is spoken to. */
export interface Case {
  readonly name: string;
  readonly setup?: Setup;
  readonly run: (session: Session) => Promise<void> | void;
}
