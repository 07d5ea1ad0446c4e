// Everything that a script finds as a global in Apps Script.

import type { Environment } from '../sandbox/environment';
import { chartsService } from './chart';
import { htmlService } from './htmlService';
import { cacheService, propertiesService } from './properties';
import { lockService, logger, scriptApp, session, utilities } from './small';
import { sheetOf } from './sheet';
import { spreadsheetService } from './spreadsheet';
import { spreadsheetApp } from './spreadsheetApp';
import { Workbench } from './workbench';

/** The services over one environment, by their global names. */
export function services(environment: Environment): Readonly<Record<string, unknown>> {
  const bench = new Workbench(environment);
  bench.makers = { sheet: (sheetId) => sheetOf(bench, sheetId), spreadsheet: () => spreadsheetService(bench) };
  return {
    SpreadsheetApp: spreadsheetApp(bench),
    Charts: chartsService(environment),
    HtmlService: htmlService(environment),
    PropertiesService: propertiesService(environment),
    CacheService: cacheService(environment),
    LockService: lockService(environment),
    Session: session(environment),
    ScriptApp: scriptApp(environment),
    Utilities: utilities(environment),
    Logger: logger(environment),
  };
}
