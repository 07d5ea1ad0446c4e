// The sidebar: 300 px at the right, with a title and a close button, as in Google Sheets.

import { serveGoogle, type Server } from '../sidebar/bridge';
import { element } from './dialogs';
import { byId } from './elements';

export interface SidebarPanel {
  readonly show: (title: string, html: string) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

export function sidebarPanel(server: Omit<Server, 'close'>): SidebarPanel {
  const panel = byId('sidebar');
  const body = byId('sidebar-body');
  const toggle = byId('toggle-sidebar');
  let stop = (): void => undefined;
  const close = (): void => {
    stop();
    stop = () => undefined;
    body.replaceChildren();
    panel.hidden = true;
    toggle.setAttribute('aria-expanded', 'false');
    window.dispatchEvent(new Event('resize'));
  };
  byId('close-sidebar').onclick = close;
  return {
    show: (title, html) => {
      stop();
      byId('sidebar-title').textContent = title;
      const frame = element('iframe', { title });
      stop = serveGoogle(frame, html, { ...server, close });
      body.replaceChildren(frame);
      panel.hidden = false;
      toggle.setAttribute('aria-expanded', 'true');
      window.dispatchEvent(new Event('resize'));
    },
    close,
    isOpen: () => !panel.hidden,
  };
}
