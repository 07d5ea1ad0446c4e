// What every panel shares: what the sidebar opened with, and how a panel tells the others that the sheet has changed.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StartView } from '../addon/api';
import type { titles } from '../messages/sidebar/common';

export type PanelId = keyof typeof titles;

export interface Shell {
  /** null until the first answer. */
  readonly start: StartView | null;
  /** Grows with every change of the sheet that this page knows of: what was read before is old then. */
  readonly version: number;
  /** Says that the sheet has changed: panels read again when they are looked at. */
  readonly touch: () => void;
  /** Reads again what the sidebar opened with. */
  readonly refresh: () => void;
  readonly open: (panel: PanelId) => void;
  /** Says a result to people who listen to the page. */
  readonly announce: (text: string) => void;
}

/** True where the applicant has answered anything; Season is there from the beginning. */
export function isFilled({ profile }: StartView): boolean {
  return profile?.fields.some(({ name, value }) => name !== 'Season' && value !== '') ?? false;
}

const ShellContext = createContext<Shell | null>(null);
export const ShellProvider = ShellContext.Provider;

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('A panel stands outside the sidebar.');
  return shell;
}

/** The reader's own calendar day as YYYY-MM-DD, wherever the sheet's time zone is. */
export function today(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
