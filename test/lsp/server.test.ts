import { assistantCases } from './cases/assistants';
import { badInputCases, fuzzCases } from './cases/bad-input';
import { beginningsCases } from './cases/beginnings';
import { codeActionCases } from './cases/code-actions';
import { configurationCases } from './cases/configuration';
import { diagnosticsCases } from './cases/diagnostics';
import { languageCases } from './cases/language';
import { longDocumentCases } from './cases/long-documents';
import { otherMarkupCases } from './cases/other-markups';
import { repositoryCases } from './cases/repository';
import { requestCases } from './cases/requests';
import { securityTxtCases } from './cases/security-txt';
import { codeLensCases, completionCases, hoverCases, inlayHintCases } from './cases/writing';
import type { Case } from './driver/cases';
import { startSession } from './driver/session';
import type { Session } from './driver/session';
import { stdio, worker } from './driver/transport';

const groups: Readonly<Record<string, readonly Case[]>> = {
  diagnostics: diagnosticsCases,
  'policies that were just begun': beginningsCases,
  'very long documents': longDocumentCases,
  configuration: configurationCases,
  repository: repositoryCases,
  'code actions': codeActionCases,
  completion: completionCases,
  hover: hoverCases,
  'code lenses': codeLensCases,
  'inlay hints': inlayHintCases,
  requests: requestCases,
  language: languageCases,
  'tools for language models': assistantCases,
  'security.txt': securityTxtCases,
  'reStructuredText and AsciiDoc': otherMarkupCases,
  'bad input': badInputCases,
  'random edits': fuzzCases,
};

/** Every case holds in every program that the server is shipped in. */
for (const [bundle, start] of Object.entries({
  'server.js over stdio': stdio,
  'server-web.js in a worker': worker,
})) {
  describe(`language server: ${bundle}`, function () {
    this.timeout(60_000);
    /** Serves the cases that want nothing special of the client, one after the other, as a server does in real life. */
    let shared: Session | undefined;

    afterEach(async function () {
      // A server that failed a case is not given another one.
      if (this.currentTest?.isFailed() !== true) return;
      await shared?.client.transport.kill();
      shared = undefined;
    });
    after(() => shared?.client.transport.kill());

    for (const [group, cases] of Object.entries(groups)) {
      describe(group, () => {
        for (const { name, setup, run } of cases) {
          it(name, async () => {
            if (!setup) {
              shared ??= await startSession(start);
              await shared.reset();
              await run(shared);
              return;
            }
            const session = await startSession(start, setup);
            try {
              await run(session);
            } finally {
              await session.client.transport.kill();
            }
          });
        }
      });
    }
  });
}
