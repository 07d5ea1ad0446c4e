// The row of tabs: one stop for the Tab key, arrows move between them, and the panel follows.

import { useRef } from 'preact/hooks';
import { product, titles } from '../messages/sidebar/common';
import { PANELS } from './panels';
import type { PanelId } from './shell';

interface TabsProps {
  readonly chosen: PanelId;
  readonly choose: (panel: PanelId) => void;
}

export const tabId = (panel: PanelId) => `tab-${panel}`;
export const panelId = (panel: PanelId) => `panel-${panel}`;

export function Tabs({ chosen, choose }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  // Two rows of equal length at 300 px.
  const columns = Math.ceil(PANELS.length / 2);
  const at = PANELS.findIndex(({ id }) => id === chosen);
  const targetOf = (key: string): number | null => {
    const count = PANELS.length;
    switch (key) {
      case 'ArrowRight':
        return (at + 1) % count;
      case 'ArrowLeft':
        return (at + count - 1) % count;
      case 'ArrowDown':
        return at + columns < count ? at + columns : at;
      case 'ArrowUp':
        return at - columns >= 0 ? at - columns : at;
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
      default:
        return null;
    }
  };
  return (
    <div
      ref={list}
      class="tabs"
      role="tablist"
      aria-label={product}
      style={{ gridTemplateColumns: `repeat(${columns}, auto)` }}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const target = targetOf(event.key);
        const panel = target === null ? undefined : PANELS[target];
        if (!panel) return;
        event.preventDefault();
        choose(panel.id);
        list.current?.querySelector<HTMLElement>(`#${tabId(panel.id)}`)?.focus();
      }}
    >
      {PANELS.map(({ id }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          class="tab"
          aria-selected={id === chosen}
          aria-controls={id === chosen ? panelId(id) : undefined}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => choose(id)}
        >
          {titles[id]}
        </button>
      ))}
    </div>
  );
}
