// The PropertiesService and the CacheService: small texts that a script keeps. Properties are saved with the work.

import type { Environment, PropertyStore } from '../sandbox/environment';
import { service } from './service';

class Properties {
  constructor(
    private readonly environment: Environment,
    private readonly store: PropertyStore,
  ) {}
  getProperty(key: string): string | null {
    return this.values[key] ?? null;
  }
  getProperties(): Readonly<Record<string, string>> {
    return { ...this.values };
  }
  getKeys(): string[] {
    return Object.keys(this.values);
  }
  setProperty(key: string, value: unknown): this {
    return this.setProperties({ [key]: value });
  }
  setProperties(properties: Readonly<Record<string, unknown>>, deleteOthers = false): this {
    const texts = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    if (Object.values(texts).some((text) => text.length > 9 * 1024)) throw new Error('Argument too large: value');
    this.environment.properties[this.store] = deleteOthers ? texts : { ...this.values, ...texts };
    return this;
  }
  deleteProperty(key: string): this {
    const { [key]: _gone, ...rest } = this.values;
    this.environment.properties[this.store] = rest;
    return this;
  }
  deleteAllProperties(): this {
    this.environment.properties[this.store] = {};
    return this;
  }
  private get values(): Readonly<Record<string, string>> {
    return this.environment.properties[this.store];
  }
}

export function propertiesService(environment: Environment): object {
  const stored = (store: PropertyStore) => () =>
    service('Properties', environment, new Properties(environment, store), true);
  return service('PropertiesService', environment, {
    getScriptProperties: stored('script'),
    getUserProperties: stored('user'),
    getDocumentProperties: stored('document'),
  });
}

class Cache {
  private readonly texts = new Map<string, { readonly text: string; readonly until: number }>();

  get(key: string): string | null {
    const kept = this.texts.get(key);
    return kept !== undefined && kept.until > Date.now() ? kept.text : null;
  }
  put(key: string, value: unknown, seconds = 600): void {
    const text = String(value);
    if (text.length > 100 * 1024) throw new Error('Argument too large: value');
    this.texts.set(key, { text, until: Date.now() + seconds * 1000 });
  }
  remove(key: string): void {
    this.texts.delete(key);
  }
}

export function cacheService(environment: Environment): object {
  const caches = { script: new Cache(), user: new Cache(), document: new Cache() };
  const cache = (store: PropertyStore) => () => service('Cache', environment, caches[store], true);
  return service('CacheService', environment, {
    getScriptCache: cache('script'),
    getUserCache: cache('user'),
    getDocumentCache: cache('document'),
  });
}
