/** Puts the page on screen on which a school writes its policy, with what was being written before. */
import '../../components/theme/theme.css';
import { render } from 'preact';
import { App } from './app';
import { keptDraft } from './keep-draft';

const root = document.querySelector('#schools');
const kept = await keptDraft();
if (root) render(<App kept={kept} />, root);
