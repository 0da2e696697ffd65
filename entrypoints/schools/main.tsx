/** Puts the page on screen on which a school writes its policy, with what was being written before. */
import '../../components/theme/theme.css';
import { render } from 'preact';
import { App } from './app';
import { keptDrafts } from './keep-draft';

const root = document.querySelector('#schools');
const { draft, other } = await keptDrafts();
if (root) render(<App kept={draft} other={other} />, root);
