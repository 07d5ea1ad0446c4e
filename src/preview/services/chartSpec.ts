// What a script says of a chart, and the same chart as the engine keeps it.

import type { Model } from '@odoo/o-spreadsheet';
import { notationOf, type Zone } from './places';

/** The kinds that the engine can draw, by Google's names. */
const KINDS = {
  AREA: { type: 'line', fillArea: true, stacked: false, cumulative: false, labelsAsText: true },
  BAR: { type: 'bar', horizontal: true, stacked: false },
  COLUMN: { type: 'bar', horizontal: false, stacked: false },
  COMBO: { type: 'combo' },
  LINE: { type: 'line', fillArea: false, stacked: false, cumulative: false, labelsAsText: true },
  PIE: { type: 'pie' },
  SCATTER: { type: 'scatter', labelsAsText: false },
} as const;
export type ChartKind = keyof typeof KINDS;

export function isChartKind(name: string): name is ChartKind {
  return name in KINDS;
}

type OptionValue = string | number | boolean | null | readonly unknown[];
/** Options by their dotted names: "legend.position". */
export type ChartOptions = Readonly<Record<string, OptionValue>>;

export interface ChartPlace {
  readonly sheetId: string;
  readonly zone: Zone;
}

export interface ChartSpec {
  readonly kind: ChartKind;
  readonly ranges: readonly ChartPlace[];
  readonly options: ChartOptions;
  /** Rows of headings over the numbers; null = the chart looks for itself. */
  readonly headers: number | null;
  /** True when each row, not each column, is a series. */
  readonly byRows: boolean;
  /** Where its corner stands: cell counted from 0, pixels beside it. */
  readonly col: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** Google's size for a chart whose script names none. */
const WIDTH = 600;
const HEIGHT = 371;

export function sizeOf({ options }: ChartSpec): { readonly width: number; readonly height: number } {
  return { width: Number(options['width'] ?? WIDTH), height: Number(options['height'] ?? HEIGHT) };
}

/** An option's value under its dotted names: `{ position: 'none' }` of "legend" is "legend.position". */
export function flatOptions(name: string, value: unknown): ChartOptions {
  if (value === undefined) return {};
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { [name]: value };
  if (Array.isArray(value) && name !== 'series' && name !== 'slices') return { [name]: value };
  const parts = Object.entries(value).map(([key, part]) => flatOptions(`${name}.${key}`, part));
  return Object.assign({}, ...parts) as ChartOptions;
}

function text(options: ChartOptions, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = options[name];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return undefined;
}

function number(options: ChartOptions, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = options[name];
    if (typeof value === 'number') return value;
  }
  return undefined;
}

/** Single columns, or single rows: the first is the axis, the others are series. */
function lines({ ranges, byRows }: ChartSpec): readonly ChartPlace[] {
  return ranges.flatMap(({ sheetId, zone }) => {
    const { left, right, top, bottom } = zone;
    const count = byRows ? bottom - top + 1 : right - left + 1;
    return Array.from({ length: count }, (_, i) => ({
      sheetId,
      zone: byRows ? { ...zone, top: top + i, bottom: top + i } : { ...zone, left: left + i, right: left + i },
    }));
  });
}

function reference(model: Model, { sheetId, zone }: ChartPlace): string {
  return `'${model.getters.getSheetName(sheetId).replace(/'/g, "''")}'!${notationOf(zone)}`;
}

function startsWithText(model: Model, series: readonly ChartPlace[]): boolean {
  return series.some(({ sheetId, zone }) => {
    const { value } = model.getters.getEvaluatedCell({ sheetId, col: zone.left, row: zone.top });
    return typeof value === 'string' && value !== '';
  });
}

function axis(options: ChartOptions, name: string): object {
  const title = text(options, `${name}.title`);
  const [min, max] = [number(options, `${name}.viewWindow.min`), number(options, `${name}.viewWindow.max`)];
  return {
    ...(title === undefined ? {} : { title: { text: title } }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

const LEGENDS: Readonly<Record<string, string>> = {
  none: 'none',
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
  in: 'top',
  labeled: 'right',
};

function coloursOf(options: ChartOptions): readonly string[] {
  const colours = options['colors'];
  return Array.isArray(colours) ? colours.map(String) : [];
}

/** Colours of slices: each slice's own, else those of the whole chart. */
function sliceColours(options: ChartOptions, count: number): readonly (string | undefined)[] {
  const colours = coloursOf(options);
  return Array.from({ length: count }, (_, i) => text(options, `slices.${String(i)}.color`) ?? colours[i]);
}

/** The chart as the engine is told to draw it. */
export function engineDefinition(model: Model, spec: ChartSpec): object {
  const { kind, options } = spec;
  const all = lines(spec);
  const hasLabels = all.length > 1;
  const series = hasLabels ? all.slice(1) : all;
  const colours = coloursOf(options);
  const dataSetStyles = Object.fromEntries(
    series.map((_, i) => {
      const id = String(i);
      const backgroundColor = text(options, `series.${id}.color`) ?? colours[i];
      const label = text(options, `series.${id}.labelInLegend`);
      return [id, { ...(backgroundColor ? { backgroundColor } : {}), ...(label ? { label } : {}) }];
    }),
  );
  const [hAxis, vAxis] = [axis(options, 'hAxis'), axis(options, 'vAxis')];
  const stacked = options['isStacked'];
  const hole = number(options, 'pieHole') ?? 0;
  const fontSize = number(options, 'titleTextStyle.fontSize');
  const titleColour = text(options, 'titleTextStyle.color');
  const [first] = series;
  const slices =
    first === undefined ? 0 : spec.byRows ? first.zone.right - first.zone.left : first.zone.bottom - first.zone.top;
  return {
    ...KINDS[kind],
    title: {
      text: text(options, 'title') ?? '',
      ...(fontSize === undefined ? {} : { fontSize }),
      ...(titleColour === undefined ? {} : { color: titleColour }),
      ...(options['titleTextStyle.bold'] === true ? { bold: true } : {}),
    },
    background: text(options, 'backgroundColor', 'backgroundColor.fill') ?? '#FFFFFF',
    legendPosition: LEGENDS[text(options, 'legend.position', 'legend') ?? 'right'] ?? 'right',
    dataSource: {
      type: 'range',
      dataSets: series.map((place, i) => ({ dataSetId: String(i), dataRange: reference(model, place) })),
      dataSetsHaveTitle: spec.headers === null ? startsWithText(model, series) : spec.headers > 0,
      ...(hasLabels && all[0] !== undefined ? { labelRange: reference(model, all[0]) } : {}),
    },
    dataSetStyles,
    axesDesign: { x: hAxis, y: vAxis },
    ...(kind === 'PIE'
      ? {
          isDoughnut: hole > 0,
          pieHolePercentage: Math.round(hole * 100),
          slicesColors: sliceColours(options, slices + 1),
          showValues: text(options, 'pieSliceText') !== 'none',
        }
      : {
          stacked: stacked === true || (typeof stacked === 'string' && stacked !== 'false'),
          showValues: Object.keys(options).some((key) => /^series\.\d+\.dataLabel$|^annotations\b/.test(key)),
        }),
  };
}

/** The kind of a chart that the engine keeps; null for kinds that scripts cannot make. */
export function kindOf(definition: object): ChartKind | null {
  const wanted = Object.entries(KINDS).find(([, kind]) =>
    Object.entries(kind).every(
      ([key, value]) =>
        (key !== 'type' && key !== 'horizontal' && key !== 'fillArea') ||
        (Reflect.get(definition, key) ?? false) === value,
    ),
  );
  return wanted !== undefined && isChartKind(wanted[0]) ? wanted[0] : null;
}
