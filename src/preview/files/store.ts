// Keeps the work in the browser, so that a reload loses nothing. IndexedDB: a long list is too large for localStorage.

const DATABASE = 'residency-tiers-preview';
const STORE = 'work';
const KEY = 'current';

/** What is kept: the workbook as the engine exports it, as text, and what scripts keep. */
export interface KeptWork {
  readonly title: string;
  readonly isSample: boolean;
  readonly workbook: string;
  readonly properties: Readonly<Record<'script' | 'user' | 'document', Readonly<Record<string, string>>>>;
}

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    asked.onsuccess = () => {
      done(asked.result);
    };
    asked.onerror = () => {
      fail(asked.error ?? new Error('The browser could not keep the work.'));
    };
  });
}

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE);
  };
  const database = await request(opening);
  const transaction = database.transaction(STORE, mode);
  transaction.oncomplete = () => {
    database.close();
  };
  return transaction.objectStore(STORE);
}

export async function keep(work: KeptWork): Promise<void> {
  await request((await store('readwrite')).put(work, KEY));
}

/** The kept work, or null when there is none. */
export async function kept(): Promise<KeptWork | null> {
  const found: unknown = await request((await store('readonly')).get(KEY));
  return typeof found === 'object' && found !== null && 'workbook' in found ? (found as KeptWork) : null;
}

/** Tells the preview's other pages in this browser of this one, and hears of them: all keep their work in one place. */
export function onOtherPage(heard: () => void): void {
  const channel = new BroadcastChannel(DATABASE);
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    if (data === 'opened') channel.postMessage('here too');
    heard();
  };
  channel.postMessage('opened');
}
