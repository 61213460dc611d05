import { join } from 'node:path';
import { describeEditor } from '../../support/foreign-editor';

describeEditor('Neovim', 'nvim', (file) => [
  '--headless',
  '--clean',
  ...['-u', join(__dirname, 'attach.lua')],
  file,
]);
