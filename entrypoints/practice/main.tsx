/** The practice network in a tab: puts the site on the page. */
import { render } from 'preact';
import { schoolNameIn } from '../../lib/practice/school-name';
import { App } from './site/app';
import { servePractice } from './serve';

const root = document.getElementById('app');
if (root) render(<App schoolName={schoolNameIn(location.search)} />, root);

servePractice();
