// Every button of the sidebar.

import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly onPress: () => void;
  readonly busy?: boolean | undefined;
  readonly look?: 'main' | 'danger' | 'link' | undefined;
  readonly describedBy?: string;
  /** For a button that shows more of something. */
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
}

/** A button that keeps the focus while it works: `disabled` would throw a keyboard user back to the top. */
export function Button({ onPress, busy = false, look, describedBy, expanded, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={look === 'link' ? look : `button ${look ?? ''}`}
      aria-disabled={busy}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
