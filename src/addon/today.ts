// The day where the sheet is, for notes and for what is kept: the script's own clock is that of Greenwich.

export function todayHere(): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd');
}
