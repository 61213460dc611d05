import { deepEqual } from 'node:assert/strict';
import {
  scaleOf,
  severitiesInProse,
  severitiesOfLabel,
} from '../../../../server/src/core/policy/commitments/severities';
import { stagesBeginning, stagesEnding } from '../../../../server/src/core/policy/commitments/stages';

describe('stages', () => {
  const cases: readonly [text: string, ...stages: string[]][] = [
    ['We acknowledge receipt of each report', 'acknowledge'],
    ['you will receive a more detailed response', 'assess'],
    ['Acknowledge receipt and begin triage', 'acknowledge', 'assess'],
    ['Status Update', 'update'],
    ['Security Updates', 'fix'],
    ['reply to any disclosure', 'acknowledge'],
    ['publish a fix', 'fix'],
    ['publish the advisory', 'disclose'],
    ['Fix confirmed vulnerabilities', 'fix'],
    ['accusons réception', 'acknowledge'],
    ['修复漏洞', 'fix'],
    ['nach der Bestätigung beheben', 'fix'],
    ['确认后发布补丁', 'fix'],
    ['ответственное раскрытие', 'disclose'],
    ['비공개로 보고'],
    ['bestätigte Schwachstellen beheben', 'fix'],
    ['veröffentlichen wir einen Patch', 'fix'],
    ['確認して評価', 'assess'],
    ['The weather is fine'],
  ];
  for (const [text, ...stages] of cases)
    it(text, () => {
      deepEqual(stagesEnding(text), stages);
    });

  it('takes the first one where a text begins with it', () => {
    deepEqual(stagesBeginning(' to apply a patch before disclosure').stages, ['fix']);
  });
});

describe('severities', () => {
  it('reads labels', () => {
    deepEqual(severitiesOfLabel('Critical (CVSS 9.0-10.0)'), ['critical']);
    deepEqual(severitiesOfLabel('High and above'), ['critical', 'high']);
    deepEqual(severitiesOfLabel('Medium or lower'), ['medium', 'low']);
    deepEqual(severitiesOfLabel('P0'), ['critical']);
    deepEqual(severitiesOfLabel('严重问题的补丁发布'), ['critical']);
    deepEqual(severitiesOfLabel('Next minor release'), []);
    deepEqual(severitiesOfLabel('严重程度'), []);
    deepEqual(severitiesOfLabel('Tiempo medio de respuesta'), []);
    deepEqual(severitiesOfLabel('élevée'), ['high']);
    deepEqual(severitiesOfLabel('Średni'), ['medium']);
    deepEqual(severitiesOfLabel('低'), ['low']);
    deepEqual(severitiesOfLabel('CVSS 9.0+'), ['critical']);
    deepEqual(severitiesOfLabel('CVSS below 7'), ['medium', 'low']);
    deepEqual(severitiesOfLabel('CVSS 3.1'), []);
    deepEqual(severitiesOfLabel('Sev-1'), ['critical']);
    deepEqual(severitiesOfLabel('P1', scaleOf(['P1', 'P2'])), ['critical']);
    deepEqual(severitiesOfLabel('P1', scaleOf(['P0', 'P1'])), ['high']);
  });

  it('wants a word of severity beside the level in running text', () => {
    deepEqual(severitiesInProse('for critical issues and'), ['critical']);
    deepEqual(severitiesInProse('with severity high or critical (by our assessment)'), ['critical', 'high']);
    deepEqual(severitiesInProse('software of high quality at low cost'), []);
    deepEqual(severitiesInProse('Schwachstellen mit hohem Schweregrad'), ['high']);
    deepEqual(severitiesInProse('hohe Qualität'), []);
    deepEqual(severitiesInProse('anything scored 9.0 or above'), ['critical']);
  });
});
