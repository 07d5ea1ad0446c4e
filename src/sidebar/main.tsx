// Puts the sidebar into its page.

import { render } from 'preact';
import { App } from './app';

const root = document.getElementById('sidebar');
// The menu writes the wanted panel into the page (addon/api.ts: StartPage).
if (root !== null) render(<App page={root.dataset['page'] ?? ''} />, root);
