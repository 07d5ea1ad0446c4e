// What the sidebar is given: plain data, as google.script.run can carry it (no Date, no undefined, no Map).

import type { ColumnName } from '../reading/columns';
import type { FieldKind, FieldName } from '../reading/fields';
import type { Level } from '../list/finding';
import type { MixWord } from '../list/mix';
import type { Verdict } from '../list/count';
import type { RoadmapState } from '../plan/row';
import type { State, Tier } from '../rules/assessment';

/** What every action gives. `ok` false = nothing was changed, and `message` says why and what to do. */
export interface ActionResult {
  readonly ok: boolean;
  readonly message: string;
}

/** The page that the menu asked for: the attribute `data-page` of the element `main` when the sidebar loads. `program` = whatever serves best. */
export type StartPage = 'program' | 'setup' | 'import' | 'mentor' | 'help';

/** A tab that looks like a tracker: it has a header row. */
export interface TabView {
  readonly name: string;
  /** Rows below the header with content. */
  readonly programs: number;
}

/**
 * How far Set up has come. `none` = no tab looks like a tracker; `choose` = several do and none is chosen yet;
 * `found` = one is there but Set up has not run on it; `ready` = set up.
 */
export type SheetState = 'none' | 'choose' | 'found' | 'ready';

/** `mixed` = some label columns are linked formulas, others not; `unlinked` = formulas that do not follow the Profile. */
export type LabelState = 'none' | 'linked' | 'unlinked' | 'frozen' | 'mixed';

export interface SheetView {
  readonly state: SheetState;
  /** The tracker's tab; '' when there is none yet. */
  readonly tab: string;
  readonly labels: LabelState;
  /** One sentence about the labels that the person should know; '' for nothing. */
  readonly labelsNote: string;
  /** Rows of the fictional sample that are still on the list. */
  readonly sampleRows: number;
  /** True when the cursor is in a program's row. */
  readonly onProgram: boolean;
}

/** The figures behind the labels. */
export interface FiguresView {
  /** Version of this add-on's rules and figures. */
  readonly version: string;
  /** The season that the figures were collected for. */
  readonly season: number;
  readonly sources: readonly string[];
  /** One sentence when the Profile's Season is later than the figures; '' otherwise. */
  readonly warning: string;
}

export interface FieldView {
  readonly name: FieldName;
  readonly kind: FieldKind;
  readonly group: string;
  readonly help: string;
  /** A `choice` takes only these, other kinds suggest them; empty for none. */
  readonly options: readonly string[];
  /** What stands in the cell now, as text; a day as YYYY-MM-DD. */
  readonly value: string;
  /** What could not be taken of it, one sentence; '' for nothing. */
  readonly problem: string;
}

/** Bands of one score, highest first: a score belongs to the first band whose `from` it reaches. */
export interface BandsView {
  readonly field: 'Step 1' | 'Step 2 CK';
  readonly bands: readonly { readonly from: number; readonly name: string }[];
}

export interface ProfileView {
  readonly fields: readonly FieldView[];
  readonly bands: readonly BandsView[];
  /** Step 2 CK pass marks by exam date, newest first: the first whose `from` (YYYY-MM-DD) the date reaches. */
  readonly passMarks: readonly { readonly from: string; readonly mark: number }[];
  /** Problems of the Profile tab that belong to no field of the form (`Rule:` and `Column:` rows). */
  readonly problems: readonly string[];
}

/** Everything the sidebar needs to open, in one call. */
export interface StartView {
  readonly sheet: SheetView;
  readonly figures: FiguresView;
  /** null while there is no Profile tab. */
  readonly profile: ProfileView | null;
}

export interface ListSummary {
  readonly programs: number;
  /** Those that count as applications (L1). */
  readonly applications: number;
  readonly min: number;
  readonly max: number;
  readonly verdict: Verdict;
  /** Applications by label. */
  readonly tiers: { readonly [tier in Tier]: number };
  readonly mix: MixWord;
}

export interface FindingView {
  readonly level: Level;
  readonly rule: string;
  readonly check: string;
  readonly see: string;
  readonly do: string;
  /** Rows of the tracker for `showRows`; empty = the finding is about the list as a whole. */
  readonly rows: readonly number[];
}

export interface ListView {
  readonly tab: string;
  readonly summary: ListSummary;
  /** Where the range comes from, in words. */
  readonly rangeSource: string;
  /** Percent of Safety + Target + Reach, 0-100. */
  readonly shares: { readonly safety: number; readonly target: number; readonly reach: number };
  /** Most serious first. */
  readonly findings: readonly FindingView[];
  readonly cost: {
    /** US dollars, ERAS program fees only. */
    readonly total: number;
    readonly bySpecialty: readonly {
      readonly specialty: string;
      readonly count: number;
      readonly cost: number;
      readonly next: number;
    }[];
    readonly leftOut: readonly { readonly specialty: string; readonly count: number; readonly service: string }[];
    /** US dollars for the next application. */
    readonly next: number;
    readonly budget: number | null;
  };
  readonly signals: readonly SignalView[];
  /** Tabs that look like trackers too and are not counted. */
  readonly notCounted: readonly string[];
}

export interface SignalView {
  readonly specialty: string;
  /** 'gold', 'silver', or '' where the specialty has one kind only. */
  readonly kind: string;
  readonly used: number;
  readonly allowed: number;
}

export interface CriterionView {
  readonly rule: string;
  readonly criterion: string;
  readonly says: string;
  readonly you: string;
  readonly state: State;
}

/** One column for daily use, for the person to look at and change; `header` is the person's own, '' = the tracker has none. */
export interface OwnFieldView {
  readonly column: ColumnName;
  readonly header: string;
  readonly kind: 'text' | 'day' | 'choice';
  readonly options: readonly string[];
  /** A day as YYYY-MM-DD. */
  readonly value: string;
}

export interface ProgramView {
  readonly tab: string;
  readonly row: number;
  readonly name: string;
  readonly code: string;
  readonly tier: Tier;
  readonly visa: string;
  /** 0-100; null for Not enough data. */
  readonly fit: number | null;
  readonly why: string;
  /** What decided the label, one clause each: position, record, visa, and what held it back. */
  readonly decided: readonly string[];
  readonly criteria: readonly CriterionView[];
  /** What would change the label, each found by really assessing again: "Step 2 CK of 245 or more" -> Safety. */
  readonly changes: readonly { readonly change: string; readonly tier: Tier }[];
  /** What is not known and would help most, first. */
  readonly unknown: readonly string[];
  /** Cells that could not be taken as they stand. */
  readonly problems: readonly { readonly column: string; readonly raw: string; readonly what: string }[];
  /** Address that looks the program up; opened only by the person. */
  readonly searchLink: string;
  readonly own: readonly OwnFieldView[];
  readonly mentor: { readonly tier: string; readonly name: string; readonly note: string };
}

/** Where the cursor is: for asking every two seconds, so it is cheap. `row` 0 = nothing selected. */
export interface SelectionView {
  readonly tab: string;
  readonly row: number;
}

export interface RoadmapRowView {
  readonly phase: string;
  readonly step: string;
  readonly state: RoadmapState;
  readonly why: string;
}

export interface ScoreRowView {
  readonly item: string;
  readonly you: string;
  readonly band: string;
  readonly meaning: string;
  readonly source: string;
}

export interface QuartilesView {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** For a picture of where the person's score lies; it is no chance of matching. */
export interface PositionView {
  readonly specialty: string;
  readonly matched: QuartilesView;
  readonly unmatched: QuartilesView;
  /** The person's Step 2 CK; null = blank. */
  readonly score: number | null;
  readonly planned: boolean;
}

export interface PlanView {
  readonly roadmap: readonly RoadmapRowView[];
  readonly scores: readonly ScoreRowView[];
  readonly positions: readonly PositionView[];
  readonly positionSource: string;
}

export interface WhatIfView {
  readonly field: FieldName;
  readonly value: string;
  /** What could not be taken of the value, one sentence; '' for nothing. */
  readonly problem: string;
  readonly moves: readonly { readonly from: Tier; readonly to: Tier; readonly count: number }[];
  readonly programs: readonly {
    readonly row: number;
    readonly name: string;
    readonly from: Tier;
    readonly to: Tier;
  }[];
  /** Programs whose label stays. */
  readonly same: number;
}

export interface MentorView {
  readonly hasColumns: boolean;
  /** Where mentor and label differ. */
  readonly rows: readonly {
    readonly row: number;
    readonly name: string;
    readonly mentorTier: string;
    readonly label: Tier;
    readonly mentorName: string;
    readonly note: string;
    readonly why: string;
  }[];
  /** Programs with a mentor tier that agrees. */
  readonly agree: number;
  readonly questions: readonly string[];
}

/** One header of the tracker, and what it is read as. */
export interface MappingRowView {
  /** As written; a repeated one with " (2)". */
  readonly header: string;
  readonly samples: readonly string[];
  /** null = not used. */
  readonly column: ColumnName | null;
  readonly certainty: 'sure' | 'likely' | 'unmapped';
  readonly reason: string;
}

/** What Set up is about to do, before anything is changed. */
export interface SetUpView {
  /** `new` = the tabs Programs and Profile are made; `adopt` = a tracker is there; `choose` = the person says which tab first. */
  readonly kind: 'new' | 'adopt' | 'choose';
  readonly tab: string;
  readonly tabs: readonly TabView[];
  /** Row of the header, 1 = first; 0 for a new file. */
  readonly headerRow: number;
  readonly mapping: readonly MappingRowView[];
  /** Every column that a header may be read as, in the order of the lists. */
  readonly columns: readonly { readonly name: ColumnName; readonly help: string }[];
  /** What would be added, one phrase each; empty = everything is there. */
  readonly adds: readonly string[];
  readonly headerIsFrozen: boolean;
  /** Cells in the labels' input with NOW(), TODAY() or RAND(): they can keep every label from loading. */
  readonly volatile: readonly string[];
  /** What the person should know first; one sentence each. */
  readonly warnings: readonly string[];
}

/** What the person chose. Leave a part out by giving null or an empty list. */
export interface SetUpChoices {
  /** null = the tab that `setUpPreview` named. */
  readonly tab: string | null;
  /** Corrections only: header as shown -> column, or null for "not used". Kept as `Column:` rows of the Profile tab (P3). */
  readonly mapping: readonly { readonly header: string; readonly column: ColumnName | null }[];
  readonly freezeHeader: boolean;
  /** For an empty file: with the fictional sample rows. */
  readonly withSample: boolean;
  /** True when the person was shown the cells in `volatile` and goes on. */
  readonly volatileAccepted: boolean;
}

export interface RemoveView {
  /** What Remove would take away, one phrase each; empty = nothing of ours is there. */
  readonly removes: readonly string[];
  /** What stays, one phrase each. */
  readonly keeps: readonly string[];
}
