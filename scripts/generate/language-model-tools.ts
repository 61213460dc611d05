import { assistantTools } from '../../server/src/core/assistants';
import type { AssistantToolName } from '../../server/src/core/assistants/model';

/** What a tool is called and what people are told of it, as keys of the texts of the manifest, and how they name it in a chat. */
const FOR_PEOPLE: Readonly<
  Record<AssistantToolName, { readonly title: string; readonly told: string; readonly reference: string }>
> = {
  check_security_policy: {
    title: '%tool.check%',
    told: '%tool.check.description%',
    reference: 'checkSecurityPolicy',
  },
  generate_security_policy: {
    title: '%command.generate%',
    told: '%tool.generate.description%',
    reference: 'generateSecurityPolicy',
  },
};

/** `contributes.languageModelTools`. What models read is in English, as the tools of `security-policy mcp`. */
export function languageModelTools() {
  return assistantTools().map(({ name, description, inputSchema }) => ({
    name,
    displayName: FOR_PEOPLE[name].title,
    userDescription: FOR_PEOPLE[name].told,
    modelDescription: description,
    canBeReferencedInPrompt: true,
    toolReferenceName: FOR_PEOPLE[name].reference,
    icon: '$(shield)',
    // Without a folder there is nothing that could be read, and the number of tools in a chat is limited.
    when: 'workspaceFolderCount > 0',
    tags: ['security', 'markdown'],
    inputSchema,
  }));
}
