// The small services: locks, the session, the script's own state, utilities and the log.

import { helpers } from '@odoo/o-spreadsheet';
import type { Environment } from '../sandbox/environment';
import { toSerial } from '../engine/values';
import { enumeration, service } from './service';
import { newId } from './workbench';

/** One person, one script at a time: a lock is free unless the environment says otherwise, and is held until it is released. */
class Lock {
  private held = false;

  constructor(private readonly environment: Environment) {}

  tryLock(_milliseconds: number): boolean {
    this.held = this.environment.isAtWork !== true;
    return this.held;
  }
  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds))
      throw new Error('Lock timeout: another process was holding the lock for too long.');
  }
  hasLock(): boolean {
    return this.held;
  }
  releaseLock(): void {
    this.held = false;
  }
}

export function lockService(environment: Environment): object {
  const lock = () => service('Lock', environment, new Lock(environment), true);
  return service('LockService', environment, { getDocumentLock: lock, getScriptLock: lock, getUserLock: lock });
}

/** The preview's person has no account: Google gives "" to a script that may not know it. */
export function session(environment: Environment): object {
  const user = service('User', environment, { getEmail: () => '', getUsername: () => '' });
  return service('Session', environment, {
    getActiveUser: () => user,
    getEffectiveUser: () => user,
    getActiveUserLocale: () => 'en',
    getScriptTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    getTemporaryActiveUserKey: () => 'preview',
  });
}

export const AuthMode = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');

export function scriptApp(environment: Environment): object {
  const information = service('AuthorizationInfo', environment, {
    getAuthorizationStatus: () => 'NOT_REQUIRED',
    getAuthorizationUrl: () => null,
  });
  return service('ScriptApp', environment, {
    AuthMode,
    AuthorizationStatus: enumeration('REQUIRED', 'NOT_REQUIRED'),
    getAuthorizationInfo: (_mode: string) => information,
    getScriptId: () => 'preview',
    getProjectTriggers: () => [],
  });
}

/** Google's date patterns are Java's: yyyy, MM, dd, HH, mm, ss and words for months are the ones that scripts of ours use. */
function formatDate(date: Date, _timeZone: string, pattern: string): string {
  const format = pattern
    .replace(/m/g, 'n')
    .replace(/M/g, 'm')
    .replace(/H/g, 'h')
    .replace(/n/g, 'm')
    .replace(/E+/g, 'ddd');
  return helpers.formatValue(toSerial(date), { format, locale: ENGLISH });
}

const ENGLISH = {
  name: 'English (US)',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 7,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
  formulaArgSeparator: ',',
};

export function utilities(environment: Environment): object {
  return service(
    'Utilities',
    environment,
    {
      getUuid: newId,
      formatDate,
      formatString: (template: string, ...values: readonly unknown[]) => {
        let next = 0;
        return template.replace(/%[sd]/g, () => String(values[next++]));
      },
      parseCsv: (text: string, delimiter = ',') => text.split(/\r?\n/).map((line) => line.split(delimiter)),
      /** Nothing in the preview needs to wait, and waiting would hold the page. */
      sleep: (_milliseconds: number) => undefined,
    },
    true,
  );
}

export function logger(environment: Environment): object {
  const log = service(
    'Logger',
    environment,
    {
      log: (...values: readonly unknown[]): object => {
        console.info(...values);
        return log;
      },
      clear: () => undefined,
      getLog: () => '',
    },
    true,
  );
  return log;
}
