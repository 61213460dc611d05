import { gather } from '../../collections/lists';
import type { Section } from '../../markdown/model';
import { remember } from '../../collections/remember';
import type { Channel, ReportingMethod } from '../model';
import type { Passage } from '../passage';
import { methodsUnder } from './reporting-methods';

/** The ways to report that stand side by side as sub-sections of a section about reporting. `indices` tell which sections are about it. */
export function methodsOfSections(
  sections: readonly Section[],
  indices: readonly number[],
  { passageOf, channelsOf }: MethodsContext,
): (readonly ReportingMethod[])[] {
  return gather(indices, (index) => {
    const section = sections[index];
    if (section === undefined || section.children.length < 2) return undefined;
    const channels = gather(section.children, (child) => channelsUnder(child, passageOf, channelsOf));
    if (channels.length < 2) return undefined;
    const methods = methodsOfSection(section, passageOf, channelsOf);
    return methods.length > 0 ? [methods] : undefined;
  });
}

interface MethodsContext {
  readonly passageOf: (section: Section) => Passage;
  readonly channelsOf: (passage: Passage) => readonly Channel[];
}

const methodsOfSection = remember(
  (
    section: Section,
    passageOf: MethodsContext['passageOf'],
    channelsOf: MethodsContext['channelsOf'],
  ): readonly ReportingMethod[] =>
    methodsUnder(
      section,
      gather(section.children, (child) => channelsUnder(child, passageOf, channelsOf)),
      (child) => passageOf(child).topics,
    ),
);

/** The channels of a section and all below it. */
const channelsUnder = remember(
  (
    section: Section,
    passageOf: MethodsContext['passageOf'],
    channelsOf: MethodsContext['channelsOf'],
  ): readonly Channel[] => [
    ...channelsOf(passageOf(section)),
    ...gather(section.children, (child) => channelsUnder(child, passageOf, channelsOf)),
  ],
);
