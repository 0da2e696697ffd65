/** Puts the page on screen on which a school makes a sealed roll. */
import '../../components/theme/theme.css';
import { render } from 'preact';
import { App } from './app';

const root = document.querySelector('#seal');
if (root) render(<App />, root);
