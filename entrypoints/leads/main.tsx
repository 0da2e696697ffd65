/** Puts the page for the safeguarding lead and the data protection officer on screen. */
import '../../components/theme/theme.css';
import { render } from 'preact';
import { Bell } from '../../components/bell/bell';
import { Leads } from '../../components/leads/leads';
import { words } from '../../components/leads/words';
import './leads-page.css';

const root = document.querySelector('#leads');
if (root)
  render(
    <main class="leads-page stack">
      <header class="row">
        <Bell />
        <h1>{words.title}</h1>
      </header>
      <Leads onPrint={() => window.print()} />
    </main>,
    root,
  );
