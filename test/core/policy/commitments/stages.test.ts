import { deepEqual } from 'node:assert/strict';
import {
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
  });

  it('wants a word of severity beside the level in running text', () => {
    deepEqual(severitiesInProse('for critical issues and'), ['critical']);
    deepEqual(severitiesInProse('with severity high or critical (by our assessment)'), ['critical', 'high']);
    deepEqual(severitiesInProse('software of high quality at low cost'), []);
  });
});
