// F6 and Shift+F6 go round the sheet, its menu bar and the sidebar: inside the grid, Tab and Escape belong to the cells.

export interface Areas {
  /** Moves on from where the focus is, to the next area that is there. */
  readonly move: (forward: boolean) => void;
}

const MENU = '.o-topbar-menu';

/** An area: whether the focus is in it, and how it takes the focus (false when it is not there). */
interface Area {
  readonly holds: (element: Element | null) => boolean;
  readonly enter: () => boolean;
}

/** @param focusGrid puts the focus on the cells */
export function areas(place: HTMLElement, sidebar: HTMLElement, focusGrid: () => void): Areas {
  const order: readonly Area[] = [
    {
      holds: (element) => place.contains(element) && element?.closest(MENU) == null,
      enter: () => {
        focusGrid();
        return true;
      },
    },
    { holds: (element) => element?.closest(MENU) != null, enter: () => focusMenu(captions()[0]) },
    {
      holds: (element) => sidebar.contains(element),
      enter: () => {
        const frame = sidebar.querySelector('iframe');
        if (sidebar.hidden || frame === null) return false;
        frame.focus();
        return true;
      },
    },
  ];
  const captions = (): readonly HTMLElement[] => [...place.querySelectorAll<HTMLElement>(MENU)];
  const move = (forward: boolean): void => {
    const here = order.findIndex(({ holds }) => holds(document.activeElement));
    const step = forward ? 1 : order.length - 1;
    for (let i = 1; i <= order.length; i++) {
      // From elsewhere on the page, forward leads to the grid and back to the sidebar.
      const next = order[((here < 0 && !forward ? 0 : here) + i * step + order.length) % order.length];
      if (next?.enter() === true) return;
    }
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      move(!event.shiftKey);
    },
    { capture: true },
  );
  // The engine's captions are for the mouse; a menu that is open knows the arrow keys itself.
  place.addEventListener(
    'keydown',
    (event) => {
      const all = captions();
      const at = all.findIndex((caption) => caption === event.target);
      const caption = all[at];
      if (caption === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'ArrowRight') focusMenu(all[(at + 1) % all.length]);
      else if (event.key === 'ArrowLeft') focusMenu(all[(at + all.length - 1) % all.length]);
      else if (event.key === 'Escape') focusGrid();
      else if (event.key === 'Enter' || event.key === ' ' || event.key === 'ArrowDown') caption.click();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  return { move };
}

function focusMenu(caption: HTMLElement | undefined): boolean {
  if (caption === undefined) return false;
  caption.tabIndex = -1;
  caption.setAttribute('role', 'button');
  caption.setAttribute('aria-haspopup', 'menu');
  caption.focus();
  return true;
}
