import { join } from 'node:path';
import { describeEditor } from '../../support/foreign-editor';

describeEditor('Emacs', 'emacs', (file) => ['-Q', '--batch', '-l', join(__dirname, 'attach.el'), file]);
