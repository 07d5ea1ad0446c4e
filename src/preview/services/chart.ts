// The EmbeddedChart service: charts that a script puts on a sheet, drawn by the engine.

import { send } from '../engine/workbook';
import type { Environment } from '../sandbox/environment';
import {
  engineDefinition,
  flatOptions,
  isChartKind,
  kindOf,
  sizeOf,
  type ChartKind,
  type ChartSpec,
} from './chartSpec';
import { placeOf, sameZone } from './places';
import { zoneRange, type RangeService } from './range';
import { enumeration, service } from './service';
import { newId, type Workbench } from './workbench';

const CHART_TYPES = [
  ...(['AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE', 'GEO', 'HISTOGRAM', 'LINE'] as const),
  ...(['ORG', 'PIE', 'RADAR', 'SCATTER', 'SPARKLINE', 'STEPPED_AREA', 'TABLE', 'TIMELINE', 'TREEMAP'] as const),
  'WATERFALL',
] as const;

/** The Charts service: the names that a script uses when it makes a chart. */
export function chartsService(environment: Environment): object {
  return service('Charts', environment, {
    ChartType: enumeration(...CHART_TYPES),
    ChartMergeStrategy: enumeration('MERGE_COLUMNS', 'MERGE_ROWS'),
    ChartHiddenDimensionStrategy: enumeration('IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'),
    Position: enumeration('TOP', 'RIGHT', 'BOTTOM', 'NONE'),
    CurveStyle: enumeration('NORMAL', 'SMOOTH'),
    PointStyle: enumeration('NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'),
  });
}

/** A chart, on a sheet or about to be. */
export class EmbeddedChart {
  constructor(
    private readonly bench: Workbench,
    private readonly sheetId: string,
    readonly spec: ChartSpec,
    /** The engine's name for it; null until it is inserted. */
    readonly engineId: string | null,
  ) {}

  getChartId(): number | null {
    return this.engineId === null ? null : this.bench.sheetNumber(this.engineId);
  }
  getRanges(): RangeService[] {
    return rangesOf(this.bench, this.spec);
  }
  getNumHeaders(): number {
    return this.spec.headers ?? -1;
  }
  getTransposeRowsAndColumns(): boolean {
    return this.spec.byRows;
  }
  getMergeStrategy(): string {
    return 'MERGE_COLUMNS';
  }
  getOptions(): object {
    const { options } = this.spec;
    return service('ChartOptions', this.bench.environment, {
      get: (name: string) => options[name] ?? null,
    });
  }
  getContainerInfo(): object {
    const { col, row, x, y } = this.spec;
    return service('ContainerInfo', this.bench.environment, {
      getAnchorColumn: () => col + 1,
      getAnchorRow: () => row + 1,
      getOffsetX: () => x,
      getOffsetY: () => y,
    });
  }
  modify(): EmbeddedChartBuilder {
    return builder(this.bench, this.sheetId, this.spec, this.engineId);
  }
}

class EmbeddedChartBuilder {
  constructor(
    private readonly bench: Workbench,
    private readonly sheetId: string,
    private spec: ChartSpec,
    private readonly engineId: string | null,
  ) {}

  getChartType(): ChartKind {
    return this.spec.kind;
  }
  setChartType(name: string): this {
    if (!isChartKind(name)) throw new Error(`Not in the preview: charts of the type ${name}`);
    return this.with({ kind: name });
  }
  asAreaChart(): this {
    return this.with({ kind: 'AREA' });
  }
  asBarChart(): this {
    return this.with({ kind: 'BAR' });
  }
  asColumnChart(): this {
    return this.with({ kind: 'COLUMN' });
  }
  asComboChart(): this {
    return this.with({ kind: 'COMBO' });
  }
  asLineChart(): this {
    return this.with({ kind: 'LINE' });
  }
  asPieChart(): this {
    return this.with({ kind: 'PIE' });
  }
  asScatterChart(): this {
    return this.with({ kind: 'SCATTER' });
  }

  addRange({ sheetId, zone }: RangeService): this {
    return this.with({ ranges: [...this.spec.ranges, { sheetId, zone }] });
  }
  removeRange(range: RangeService): this {
    const ranges = this.spec.ranges.filter((one) => one.sheetId !== range.sheetId || !sameZone(one.zone, range.zone));
    return this.with({ ranges });
  }
  clearRanges(): this {
    return this.with({ ranges: [] });
  }
  getRanges(): RangeService[] {
    return rangesOf(this.bench, this.spec);
  }
  setNumHeaders(headers: number): this {
    return this.with({ headers: headers < 0 ? null : headers });
  }
  setTransposeRowsAndColumns(byRows: boolean): this {
    return this.with({ byRows });
  }
  setMergeStrategy(strategy: string): this {
    if (strategy !== 'MERGE_COLUMNS') throw new Error(`Not in the preview: the merge strategy ${strategy}`);
    return this;
  }
  setHiddenDimensionStrategy(_strategy: string): this {
    return this;
  }
  /** Cell from 1, pixels beside it. */
  setPosition(row: number, column: number, x: number, y: number): this {
    if (![row, column].every((number) => Number.isInteger(number) && number >= 1))
      throw new Error('A chart stands at a row and a column of at least 1.');
    return this.with({ row: row - 1, col: column - 1, x, y });
  }

  setOption(name: string, value: unknown): this {
    return this.with({ options: { ...this.spec.options, ...flatOptions(name, value) } });
  }
  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }
  setColors(colours: readonly string[]): this {
    return this.setOption('colors', colours);
  }
  setBackgroundColor(colour: string): this {
    return this.setOption('backgroundColor', colour);
  }
  setLegendPosition(position: string): this {
    return this.setOption('legend.position', position.toLowerCase());
  }
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
  setRange(from: number, to: number): this {
    return this.setOption('vAxis.viewWindow', { min: from, max: to });
  }

  build(): EmbeddedChart {
    return chartOf(this.bench, this.sheetId, this.spec, this.engineId);
  }

  private with(change: Partial<ChartSpec>): this {
    this.spec = { ...this.spec, ...change };
    return this;
  }
}

function rangesOf(bench: Workbench, { ranges }: ChartSpec): RangeService[] {
  return ranges.map(({ sheetId, zone }) => zoneRange(bench, sheetId, zone));
}

function builder(bench: Workbench, sheetId: string, spec: ChartSpec, id: string | null): EmbeddedChartBuilder {
  return service('EmbeddedChartBuilder', bench.environment, new EmbeddedChartBuilder(bench, sheetId, spec, id));
}

function chartOf(bench: Workbench, sheetId: string, spec: ChartSpec, id: string | null): EmbeddedChart {
  return service('EmbeddedChart', bench.environment, new EmbeddedChart(bench, sheetId, spec, id));
}

export function newChart(bench: Workbench, sheetId: string): EmbeddedChartBuilder {
  const empty = { ranges: [], options: {}, headers: null, byRows: false, col: 0, row: 0, x: 0, y: 0 };
  return builder(bench, sheetId, { kind: 'COLUMN', ...empty }, null);
}

function requireRanges({ ranges }: ChartSpec): void {
  if (ranges.length === 0) throw new Error('A chart needs a range: call addRange before build.');
}

/** Puts a chart on a sheet. Throws when it has no range, or stands outside the sheet. */
export function insertChart(bench: Workbench, sheetId: string, { spec }: EmbeddedChart): void {
  requireRanges(spec);
  const { model } = bench;
  const { col, row, x, y } = spec;
  bench.requireRoom(sheetId, { left: col, right: col, top: row, bottom: row });
  const chartId = newId();
  const place = { sheetId, chartId, figureId: newId(), col, row, offset: { x, y }, size: sizeOf(spec) };
  const result = send(model, 'CREATE_CHART', { ...place, definition: engineDefinition(model, spec) });
  if (!result.isSuccessful) throw new Error(`The chart could not be made: ${result.reasons.join(', ')}.`);
  remember(bench, chartId, spec);
}

/** Draws a chart of the sheet as it was changed. Throws when it is not there. */
export function updateChart(bench: Workbench, sheetId: string, { spec, engineId }: EmbeddedChart): void {
  const { model } = bench;
  if (engineId === null || !model.getters.getChartIds(sheetId).includes(engineId))
    throw new Error('The chart is not on this sheet. Put it there with insertChart.');
  requireRanges(spec);
  const { col, row, x, y } = spec;
  const figureId = model.getters.getFigureIdFromChartId(engineId);
  send(model, 'UPDATE_FIGURE', { sheetId, figureId, col, row, offset: { x, y }, ...sizeOf(spec) });
  send(model, 'UPDATE_CHART', { sheetId, figureId, chartId: engineId, definition: engineDefinition(model, spec) });
  remember(bench, engineId, spec);
}

/** Takes a chart off the sheet. Throws when it is not there. */
export function removeChart(bench: Workbench, sheetId: string, { engineId }: EmbeddedChart): void {
  const { getters } = bench.model;
  if (engineId === null || !getters.getChartIds(sheetId).includes(engineId))
    throw new Error('The chart is not on this sheet.');
  send(bench.model, 'DELETE_FIGURE', { sheetId, figureId: getters.getFigureIdFromChartId(engineId) });
}

/** What the engine does not keep of a chart, for scripts that ask while the page is open. */
const specs = new WeakMap<Workbench, Map<string, ChartSpec>>();

function remember(bench: Workbench, chartId: string, spec: ChartSpec): void {
  const kept = specs.get(bench) ?? new Map<string, ChartSpec>();
  specs.set(bench, kept.set(chartId, spec));
}

/** The charts of a sheet, those that the person made in the grid included. */
export function charts(bench: Workbench, sheetId: string): EmbeddedChart[] {
  return bench.model.getters
    .getChartIds(sheetId)
    .map((chartId) => chartOf(bench, sheetId, specOf(bench, sheetId, chartId), chartId));
}

/** The parts of the engine's definition that are read back. */
interface KeptDefinition {
  readonly title?: { readonly text?: string };
  readonly legendPosition?: string;
  readonly slicesColors?: readonly (string | undefined)[];
  readonly dataSetStyles?: Readonly<Record<string, { readonly backgroundColor?: string }>>;
  readonly dataSource?: {
    readonly labelRange?: string;
    readonly dataSets?: readonly { readonly dataRange: string }[];
    readonly dataSetsHaveTitle?: boolean;
  };
}

function specOf(bench: Workbench, sheetId: string, chartId: string): ChartSpec {
  const { getters } = bench.model;
  const definition = getters.getChartDefinition(chartId) as KeptDefinition & object;
  const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(chartId));
  const { labelRange, dataSets = [], dataSetsHaveTitle = false } = definition.dataSource ?? {};
  const references = [...(labelRange === undefined ? [] : [labelRange]), ...dataSets.map(({ dataRange }) => dataRange)];
  const places = references.map((reference) => placeOf(bench.model, reference, sheetId)).filter((one) => one !== null);
  const known = specs.get(bench)?.get(chartId);
  const colours =
    definition.slicesColors ?? Object.values(definition.dataSetStyles ?? {}).map((style) => style.backgroundColor);
  return {
    kind: kindOf(definition) ?? 'COLUMN',
    ranges: joined(places),
    options: {
      ...known?.options,
      title: definition.title?.text ?? '',
      'legend.position': definition.legendPosition ?? 'right',
      width: figure?.width ?? null,
      height: figure?.height ?? null,
      ...(colours.length > 0 && colours.every((colour) => colour !== undefined) ? { colors: colours } : {}),
    },
    headers: known?.headers ?? (dataSetsHaveTitle ? 1 : 0),
    byRows: known?.byRows ?? false,
    col: figure?.col ?? 0,
    row: figure?.row ?? 0,
    x: figure?.offset.x ?? 0,
    y: figure?.offset.y ?? 0,
  };
}

/** Columns beside each other as the one block that the script named. */
function joined(places: ChartSpec['ranges']): ChartSpec['ranges'] {
  return places.reduce<ChartSpec['ranges']>((blocks, { sheetId, zone }) => {
    const last = blocks.at(-1);
    const next =
      last?.sheetId === sheetId &&
      last.zone.right + 1 === zone.left &&
      last.zone.top === zone.top &&
      last.zone.bottom === zone.bottom;
    return next
      ? [...blocks.slice(0, -1), { sheetId, zone: { ...last.zone, right: zone.right } }]
      : [...blocks, { sheetId, zone }];
  }, []);
}
