/** Puts the settings on screen. */
import '../../components/theme/theme.css';
import { render } from 'preact';
import { App } from './app';

const root = document.querySelector('#options');
if (root) render(<App />, root);
