// Gives the engine the library that it draws charts with: it looks for it as a global, as a page with script tags would have it.

import * as library from 'chart.js';

/** To be called once, before a workbook is shown. */
export function provideCharts(): void {
  const { Chart, registerables } = library;
  Chart.register(...registerables);
  Object.assign(Chart, library, { Chart });
  Object.assign(globalThis, { Chart });
}
