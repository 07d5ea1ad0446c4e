// Shows a cell's note while the pointer rests on the cell, as Google Sheets does.

import { Component, xml } from '@odoo/owl';
import { registries } from '@odoo/o-spreadsheet';

class NotePopover extends Component {
  static override template = xml`<div class="note-popover" t-esc="props.text"/>`;
  static override props = ['text', '*'];
  static maxSize = { maxHeight: 200 };
}

interface NotedGetters {
  readonly getNote: (position: object) => string;
}

/** To be called once, before a workbook is shown. */
export function showNotes(): void {
  const popovers = registries.cellPopoverRegistry as unknown as {
    readonly add: (name: string, builder: object) => void;
  };
  popovers.add('Note', {
    onHover: (position: object, getters: NotedGetters) => {
      const text = getters.getNote(position);
      if (text === '') return { isOpen: false };
      return { isOpen: true, props: { text }, Component: NotePopover, cellCorner: 'top-right' };
    },
  });
}
