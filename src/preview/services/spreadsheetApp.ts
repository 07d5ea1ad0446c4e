// The SpreadsheetApp service: the way from a script into the open workbook.

import { BooleanCriteria, newConditionalFormatRule } from './conditionalFormat';
import { DataValidationCriteria, newDataValidation } from './dataValidation';
import { ProtectionType } from './protection';
import type { RangeService } from './range';
import { enumeration, service } from './service';
import type { SheetService } from './sheet';
import { spreadsheetService, type SpreadsheetService } from './spreadsheet';
import { UiService } from './ui';
import type { Workbench } from './workbench';

class SpreadsheetAppService {
  readonly BooleanCriteria = BooleanCriteria;
  readonly DataValidationCriteria = DataValidationCriteria;
  readonly ProtectionType = ProtectionType;
  readonly WrapStrategy = enumeration('WRAP', 'OVERFLOW', 'CLIP');
  readonly BorderStyle = enumeration('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE');
  readonly Dimension = enumeration('COLUMNS', 'ROWS');
  readonly SheetType = enumeration('GRID', 'OBJECT', 'DATASOURCE');
  readonly CopyPasteType = enumeration('PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMAT', 'PASTE_NO_BORDERS');

  constructor(private readonly bench: Workbench) {}

  getActiveSpreadsheet(): SpreadsheetService {
    return spreadsheetService(this.bench);
  }
  getActive(): SpreadsheetService {
    return this.getActiveSpreadsheet();
  }
  getActiveSheet(): SheetService {
    return this.getActiveSpreadsheet().getActiveSheet();
  }
  getActiveRange(): RangeService | null {
    return this.getActiveSpreadsheet().getActiveRange();
  }
  getCurrentCell(): RangeService | null {
    return this.getActiveSpreadsheet().getCurrentCell();
  }
  setActiveSheet(sheet: SheetService): SheetService {
    return sheet.activate();
  }
  setActiveRange(range: RangeService): RangeService {
    return range.activate();
  }
  setCurrentCell(cell: RangeService): RangeService {
    return cell.activate();
  }
  getUi(): UiService {
    if (this.bench.environment.calculation !== null)
      throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    return service('Ui', this.bench.environment, new UiService(this.bench.environment));
  }
  /** The engine calculates at once: there is nothing to wait for. */
  flush(): void {
    this.bench.model.getters.getActiveSheetId();
  }
  newDataValidation(): unknown {
    return newDataValidation(this.bench.environment);
  }
  newConditionalFormatRule(): unknown {
    return newConditionalFormatRule(this.bench.environment);
  }
}

export function spreadsheetApp(bench: Workbench): SpreadsheetAppService {
  return service('SpreadsheetApp', bench.environment, new SpreadsheetAppService(bench));
}
