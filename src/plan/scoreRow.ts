// What a row of the score check is.

export interface ScoreRow {
  readonly item: string;
  /** The person's own figure, as text; '' where the row is about something else. */
  readonly you: string;
  readonly band: string;
  /** One to three sentences. */
  readonly meaning: string;
  readonly source: string;
}
