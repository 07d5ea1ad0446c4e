// What the build calls for each element of a panel (see build/sidebar.ts): shorter than the runtime that tools use otherwise.

export { Fragment, h } from 'preact';
