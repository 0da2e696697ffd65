/** Puts on screen what is to be printed. */
import '../../components/theme/theme.css';
import { render } from 'preact';
import { App } from './app';

const root = document.querySelector('#paper');
if (root) render(<App />, root);
