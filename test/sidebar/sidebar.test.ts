// The sidebar in a real browser at 300 px, over prepared answers: waits, failures, keys, screen readers, endless texts.

import type { Browser, Page } from 'playwright-core';
import { titles } from '../../src/messages/sidebar/common';
import { PANELS } from '../../src/sidebar/panels';
import { launch } from '../preview/browser';
import { EMPTY, HOSTILE, NEW, NORMAL } from './fakeViews';
import { accessibility, callsOf, openSidebar, type Opening } from './open';

jest.setTimeout(60_000);

let browser: Browser;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  await page.close();
});

async function open(opening: Opening = {}): Promise<void> {
  ({ page, problems } = await openSidebar(browser, opening));
}

const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const calls = (name: string) => callsOf(page, name);
const shown = () => page.getByRole('tabpanel');

async function everyPanel(look: (id: string) => Promise<void>): Promise<void> {
  for (const { id } of PANELS) {
    await tab(titles[id]).click();
    await page.waitForFunction((panel) => document.querySelector(`#panel-${panel} [aria-busy="true"]`) === null, id);
    await page.waitForTimeout(200);
    await look(id);
  }
}

describe('S4 in every state', () => {
  const states: Record<string, Opening> = {
    ordinary: {},
    empty: { answers: EMPTY },
    'not set up': { answers: NEW },
    hostile: { answers: HOSTILE },
    failing: { errors: { '*': 'PERMISSION_DENIED' } },
    'failing after opening': {
      errors: { listView: 'Boom', programView: 'Boom', planView: 'Boom', mentorView: 'Boom', setUpPreview: 'Boom' },
    },
  };

  test.each(Object.keys(states))(
    'S4 %s: axe finds nothing, nothing is wider than the sidebar, no error, no request',
    async (state) => {
      await open(states[state]);
      const found: string[] = [];
      await everyPanel(async (id) => {
        found.push(...(await accessibility(page)).map((violation) => `${id} ${violation}`));
        if ((await shown().innerText()).trim() === '') found.push(`${id} is blank`);
      });
      expect(found).toEqual([]);
      expect(problems).toEqual([]);
      expect(await page.evaluate(() => window.broken ?? false)).toBe(false);
    },
  );

  test('S4 text from the sheet is text: no element and no address comes from it', async () => {
    await open({ answers: HOSTILE });
    await everyPanel(async () => {
      expect(await page.locator('main img, main b').count()).toBe(0);
      expect(await page.locator('a:not([href^="https://"])').count()).toBe(0);
    });
  });
});

describe('S4 keys', () => {
  test('S4 the tabs are one stop; arrows, Home and End move between them and wrap', async () => {
    await open();
    await tab('List').focus();
    await page.keyboard.press('ArrowRight');
    expect(await tab('Program').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('End');
    expect(await tab('Help').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowRight');
    expect(await tab('Profile').getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');
  });

  test('S4 every control of every panel can be reached and left with Tab, and shows that it has the focus', async () => {
    await open();
    await everyPanel(async (id) => {
      const wanted = await page
        .locator(`#panel-${id} :is(button, input, select, textarea, summary, a[href]):not([tabindex='-1'])`)
        .evaluateAll(
          (controls) =>
            controls.filter(
              (control) =>
                control.checkVisibility() &&
                !(control instanceof HTMLInputElement && control.type === 'radio' && !control.checked),
            ).length,
        );
      await page.locator('[role=tab][aria-selected=true]').focus();
      let reached = 0;
      let blind = '';
      for (let i = 0; i < wanted + 5; i++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate((panel) => {
          const element = document.activeElement;
          if (!element || !document.querySelector(`#panel-${panel}`)?.contains(element)) return null;
          const style = getComputedStyle(element);
          return {
            panel: element.getAttribute('role') === 'tabpanel',
            ring: style.outlineStyle !== 'none',
            html: element.outerHTML,
          };
        }, id);
        if (at === null) break;
        if (!at.panel) reached++;
        if (!at.ring) blind = at.html;
      }
      expect({ id, reached, blind }).toEqual({ id, reached: wanted, blind: '' });
    });
  });

  test('S8 Remove shows what goes, Escape keeps everything and gives the focus back', async () => {
    await open();
    await tab('Set up').click();
    const button = page.getByRole('button', { name: 'Remove Residency Tiers…' });
    await button.focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('group', { name: 'This would be taken away' });
    await question.waitFor();
    expect(await question.innerText()).toContain('the tab Profile: you have written in it');
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await calls('removeRun')).toEqual([]);
    await button.click();
    await page.getByRole('button', { name: 'Remove these' }).click();
    await page.getByText('Residency Tiers was taken out of this sheet.').waitFor();
    expect(await calls('removeRun')).toHaveLength(1);
  });
});

describe('S4 waits and failures', () => {
  test('S4 a call is marked busy at once and put in words after 400 ms', async () => {
    await open({ delays: { planView: 60_000 }, clock: true });
    await page.clock.runFor(1000);
    await tab('Plan').click();
    await page.clock.runFor(200);
    expect(await page.locator('#panel-plan [aria-busy=true]').count()).toBe(1);
    expect(await page.getByText('Putting your plan together…').count()).toBe(0);
    await page.clock.runFor(400);
    expect(await page.getByText('Putting your plan together…').count()).toBe(1);
    await page.clock.runFor(10_000);
    expect(await page.getByText('Still at it').count()).toBe(1);
    await page.clock.runFor(60_000);
    await page.getByRole('heading', { name: 'Roadmap' }).waitFor();
    expect(await page.locator('#panel-plan [aria-busy=true]').count()).toBe(0);
  });

  test('S4 PERMISSION_DENIED says what happened and what to do; Try again goes on', async () => {
    await open({ errors: { '*': 'PERMISSION_DENIED' } });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('several Google accounts');
    await page.evaluate(() => {
      if (window.fake) delete window.fake.errors['*'];
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('26 applications of 80–120').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('S4 Help is there even when nothing answers', async () => {
    await open({ errors: { '*': 'PERMISSION_DENIED' }, menu: 'help' });
    expect(await shown().innerText()).toContain('How a label comes about');
  });

  test('S4 an answer that got lost on the way is a failure, not a blank panel', async () => {
    await open({ answers: { ...NORMAL, planView: null } });
    await tab('Plan').click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('no answer');
  });

  test('S4 a panel that cannot be drawn leaves the others alone', async () => {
    await open({ answers: { ...NORMAL, planView: { odd: true } } });
    await tab('Plan').click();
    await page.getByText('This panel could not be shown.').waitFor();
    await tab('List').click();
    await page.getByText('26 applications of 80–120').waitFor();
  });
});

describe('S4 Profile', () => {
  test('S4 a field is saved when it is left, once, and says so', async () => {
    await open({ menu: 'profile' });
    const score = page.getByLabel('Step 2 CK', { exact: true });
    await score.fill('241');
    await page.getByText('Not saved yet').waitFor();
    expect(await page.getByText("Band: At Boston's usual level").count()).toBe(1);
    expect(await calls('saveProfile')).toEqual([]);
    await score.press('Tab');
    await page.getByText('✓ Saved').waitFor();
    expect(await calls('saveProfile')).toEqual([[[{ field: 'Step 2 CK', value: '241' }]]]);
    expect(await page.locator('#heard').innerText()).toContain('Saved: Step 2 CK.');
  });

  test('S4 a page that is about to go asks first while something in it is not saved', async () => {
    await open({ menu: 'profile' });
    const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    const score = page.getByLabel('Step 2 CK', { exact: true });
    await score.waitFor();
    expect(await asks()).toBe(false);
    await score.fill('241');
    expect(await asks()).toBe(true);
    await score.press('Tab');
    await page.getByText('✓ Saved').waitFor();
    expect(await asks()).toBe(false);
  });

  test('S4 leaving a field unchanged saves nothing; Escape takes back what was typed', async () => {
    await open({ menu: 'profile' });
    const score = page.getByLabel('Step 2 CK', { exact: true });
    await score.focus();
    await score.press('Tab');
    await score.fill('199');
    await score.press('Escape');
    expect(await score.inputValue()).toBe('228');
    await score.press('Tab');
    expect(await calls('saveProfile')).toEqual([]);
  });

  test('S4 what could not be saved stays in the field and is tried again together', async () => {
    await open({ menu: 'profile', errors: { saveProfile: 'NetworkError: HTTP 0' } });
    const score = page.getByLabel('Step 2 CK', { exact: true });
    await score.fill('241');
    await score.press('Enter');
    await page.getByText('Not saved', { exact: true }).waitFor();
    await page.getByLabel('Visa needed').selectOption('H-1B');
    await page.getByText('Not saved', { exact: true }).nth(1).waitFor();
    expect(await score.inputValue()).toBe('241');
    await page.evaluate(() => {
      if (window.fake) delete window.fake.errors['saveProfile'];
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('✓ Saved').nth(1).waitFor();
    expect((await calls('saveProfile')).at(-1)).toEqual([
      [
        { field: 'Step 2 CK', value: '241' },
        { field: 'Visa needed', value: 'H-1B' },
      ],
    ]);
  });

  test('S4 a second change while the first is on its way is saved after it', async () => {
    await open({ menu: 'profile', delays: { saveProfile: 300 } });
    const score = page.getByLabel('Step 2 CK', { exact: true });
    await score.fill('241');
    await score.press('Enter');
    await score.fill('242');
    await score.press('Enter');
    await page.getByText('✓ Saved').waitFor();
    expect(await calls('saveProfile')).toEqual([
      [[{ field: 'Step 2 CK', value: '241' }]],
      [[{ field: 'Step 2 CK', value: '242' }]],
    ]);
  });
});

describe('S4 Program', () => {
  const other = { ...NORMAL.programView, row: 9, name: 'Thistledown Hospital' };

  test('S4 follows the cursor every two seconds while it is in view, and no longer', async () => {
    await open({ clock: true });
    await page.clock.runFor(500);
    expect(await calls('selectedRow')).toEqual([]);
    await tab('Program').click();
    await page.clock.runFor(2500);
    await page.getByRole('heading', { name: 'Lanternfield Medical Center' }).waitFor();
    expect((await calls('selectedRow')).length).toBe(1);
    await page.evaluate((program) => {
      if (!window.fake) return;
      window.fake.answers['selectedRow'] = { tab: 'Programs', row: 9 };
      window.fake.answers['programView'] = program;
    }, other);
    await page.clock.runFor(2500);
    await page.getByRole('heading', { name: 'Thistledown Hospital' }).waitFor();
    expect((await calls('programView')).at(-1)).toEqual([9]);
    const asked = (await calls('selectedRow')).length;
    await tab('Help').click();
    await page.clock.runFor(20_000);
    expect((await calls('selectedRow')).length).toBeLessThanOrEqual(asked + 1);
  });

  test('S4 a row that is clicked between the first reading and the first question is not missed', async () => {
    await open({ answers: { ...NORMAL, programView: null }, clock: true });
    await page.clock.runFor(500);
    await tab('Program').click();
    await page.clock.runFor(500);
    await page.getByText('Click a program’s row').first().waitFor();
    await page.evaluate((program) => {
      if (window.fake) window.fake.answers['programView'] = program;
    }, NORMAL.programView);
    await page.clock.runFor(2500);
    await page.getByRole('heading', { name: 'Lanternfield Medical Center' }).waitFor();
  });

  test('S4 rests after five idle minutes; Resume goes on', async () => {
    await open({ clock: true });
    await page.clock.runFor(500);
    await tab('Program').click();
    await page.clock.runFor(4 * 60_000);
    expect(await page.getByRole('button', { name: 'Resume' }).count()).toBe(0);
    await page.clock.runFor(70_000);
    await page.getByRole('button', { name: 'Resume' }).waitFor();
    const asked = (await calls('selectedRow')).length;
    await page.clock.runFor(60_000);
    expect((await calls('selectedRow')).length).toBe(asked);
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.clock.runFor(2500);
    expect((await calls('selectedRow')).length).toBe(asked + 1);
  });

  test('S4 the cursor in another tab leaves the last program in view', async () => {
    await open({ clock: true });
    await page.clock.runFor(500);
    await tab('Program').click();
    await page.clock.runFor(2500);
    await page.evaluate(() => {
      if (window.fake) window.fake.answers['selectedRow'] = { tab: 'Profile', row: 4 };
    });
    await page.clock.runFor(5000);
    expect(await calls('programView')).toEqual([[null]]);
    expect(await page.getByRole('heading', { name: 'Lanternfield Medical Center' }).count()).toBe(1);
  });

  test('S4 the table has its four headings, the most serious row first', async () => {
    await open();
    await tab('Program').click();
    const table = page.getByRole('table', { name: 'Requirements' });
    await table.waitFor();
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Criterion',
      'Program says',
      'You',
      'State',
    ]);
    expect((await table.getByRole('row').nth(1).innerText()).split(/\s*[\t\n]\s*/)).toEqual([
      'Step 2 CK minimum',
      'at least 230',
      '228',
      'Issue',
    ]);
    expect(await shown().innerText()).toContain('It is not a chance of matching.');
  });

  test('S4 own columns are written to the row that is shown', async () => {
    await open();
    await tab('Program').click();
    await page.getByLabel('Due').fill('2026-09-20');
    await page.getByLabel('Due').press('Tab');
    await page.getByText('✓ Saved').waitFor();
    expect(await calls('saveProgram')).toEqual([
      [6, 'Lanternfield Medical Center', [{ column: 'Due', value: '2026-09-20' }]],
    ]);
    await page.waitForFunction(() => window.fake?.calls.filter((call) => call.name === 'programView').length === 2);
    expect((await calls('programView')).at(-1)).toEqual([6]);
  });

  test('S4 a refused write is said and nothing is lost', async () => {
    await open({ answers: { ...NORMAL, saveProgram: { ok: false, message: 'Another program stands in row 6 now.' } } });
    await tab('Program').click();
    await page.getByLabel('Next step').fill('Call');
    await page.getByLabel('Due').focus();
    await page.getByText('Another program stands in row 6 now.').waitFor();
    expect(await page.getByLabel('Next step').inputValue()).toBe('Call');
  });
});

describe('S4 the other panels', () => {
  test.each(['focus', 'pointer'])(
    'S4 what was changed in the sheet by hand is read when the person turns to the sidebar again (%s)',
    async (way) => {
      await open({ clock: true });
      const turn = async () => {
        if (way === 'focus') await page.evaluate(() => dispatchEvent(new Event('focus')));
        else {
          await page.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent('mouseenter')));
        }
        await page.clock.runFor(500);
      };
      await page.clock.runFor(500);
      await page.getByText('26 applications of 80–120').waitFor();
      await turn();
      expect((await calls('listView')).length).toBe(1);
      await page.clock.runFor(6000);
      await page.evaluate(() => {
        const view = window.fake?.answers['listView'] as { readonly summary: object } | undefined;
        if (window.fake && view) {
          window.fake.answers['listView'] = { ...view, summary: { ...view.summary, applications: 27 } };
        }
      });
      await turn();
      await page.getByText('27 applications of 80–120').waitFor();
      await turn();
      expect((await calls('listView')).length).toBe(2);
      // Help and Import show nothing of the sheet.
      await tab('Help').click();
      await page.clock.runFor(6000);
      const { length } = await calls('sidebarStart');
      await turn();
      expect(await calls('sidebarStart')).toHaveLength(length);
    },
  );

  test('L1 List says the count against the range; Show rows passes the rows', async () => {
    await open({ clock: true });
    await page.clock.runFor(1000);
    await page.getByText('26 applications of 80–120').waitFor();
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe(
      '26 applications; the range that fits is 80 to 120.',
    );
    await page.getByRole('button', { name: 'Show 3 rows about Visa policy' }).click();
    await page.clock.runFor(100);
    expect(await calls('showRows')).toEqual([[[9, 15, 27]]]);
    expect(await calls('listView')).toEqual([['2026-09-08']]);
  });

  test('S4 rows that are shown speak for themselves: no box without words', async () => {
    await open({ answers: { ...NORMAL, showRows: { ok: true, message: '' } } });
    await page.getByRole('button', { name: 'Show 3 rows about Visa policy' }).click();
    await page.waitForFunction(() => window.fake?.calls.some(({ name }) => name === 'showRows'));
    await page.waitForTimeout(200);
    expect(await page.locator('p.box.good').count()).toBe(0);
  });

  test('L3 List gives no shares of labels while nothing has one', async () => {
    const tiers = { Safety: 0, Target: 0, Reach: 0, Ineligible: 1, 'Not enough data': 25 };
    const summary = { ...NORMAL.listView.summary, ...{ tiers, mix: '?' as const } };
    const none = { ...NORMAL.listView, summary, shares: { safety: 0, target: 0, reach: 0 } };
    await open({ answers: { ...NORMAL, listView: none } });
    await page.getByText('Too many rows lack data').waitFor();
    expect(await page.getByText('Of those with a label').count()).toBe(0);
    await page.close();
    await open();
    await page.getByText('Of those with a label: 14% Safety, 59% Target, 27% Reach.').waitFor();
  });

  test('S4 What if answers in place and writes nothing', async () => {
    await open();
    await tab('What if').click();
    await page.getByLabel('New value').fill('240');
    await page.getByLabel('New value').press('Enter');
    await page
      .getByText('Step 2 CK 240: 12 programs move from Reach to Target and 1 moves from Target to Safety.')
      .first()
      .waitFor();
    expect(await calls('whatIfView')).toEqual([['Step 2 CK', '240']]);
    expect(await calls('saveProfile')).toEqual([]);
  });

  test('S2 Set up waits for the cells with NOW(), then passes only what was corrected', async () => {
    await open({ menu: 'setup' });
    const apply = page.getByRole('button', { name: 'Set up this sheet' });
    await apply.click({ force: true });
    expect(await calls('setUpRun')).toEqual([]);
    await page.getByLabel('Go on with these cells as they are').check();
    await page.getByLabel('Visa Required is read as').selectOption('Program');
    expect(await page.getByText('“Hospital” and “Visa Required” are both read as Program.').count()).toBe(1);
    await page.getByLabel('Visa Required is read as').selectOption('Visa');
    await apply.click();
    await page.getByText('None of your cells was changed.').waitFor();
    expect(await calls('setUpRun')).toEqual([
      [
        {
          tab: 'My list',
          mapping: [{ header: 'Visa Required', column: 'Visa' }],
          freezeHeader: true,
          withSample: false,
          volatileAccepted: true,
        },
      ],
    ]);
  });

  test('S2 where no tab is a list, Set up says what is missing and looks again', async () => {
    const setUpPreview = { ...NORMAL.setUpPreview, ...{ kind: 'choose' as const, tab: '', tabs: [], mapping: [] } };
    await open({ answers: { ...NEW, setUpPreview }, menu: 'setup' });
    await page.getByText('No tab here looks like a list of programs').waitFor();
    expect(await page.getByText('Which one').count()).toBe(0);
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.waitForTimeout(200);
    expect(await calls('setUpPreview')).toHaveLength(2);
  });

  test('S2 on a sheet that is set up, a correction is what there is to apply', async () => {
    const { sheet } = NORMAL.sidebarStart;
    const setUpPreview = { ...NORMAL.setUpPreview, ...{ adds: [], volatile: [], headerIsFrozen: true } };
    const sidebarStart = { ...NORMAL.sidebarStart, sheet: { ...sheet, tab: setUpPreview.tab } };
    await open({ answers: { ...NORMAL, sidebarStart, setUpPreview }, menu: 'setup' });
    await page.getByText('Everything is there.').waitFor();
    await page.getByLabel('Visa Required is read as').selectOption('Visa');
    await page.getByText('1 correction of how a header is read').waitFor();
    expect(await page.getByText('Everything is there.').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Apply' }).count()).toBe(1);
  });

  test('S2 headers that are neither used nor filled in are folded away; no reason says so twice', async () => {
    await open({ menu: 'setup' });
    const empty = page.getByLabel('Vibes is read as');
    const folded = page.locator('summary', { hasText: '1 header empty or not needed' });
    await folded.waitFor();
    expect(await empty.isVisible()).toBe(false);
    await folded.click();
    expect(await empty.isVisible()).toBe(true);
    const reason = page.getByRole('row', { name: /^Visa Required/ }).locator('td');
    expect(await reason.innerText()).toMatch(/It may be about you, not about the program\.$/);
    expect(await reason.locator('span').innerText()).not.toContain('Not used');
  });

  test('S8 Remove is offered where there is something to remove', async () => {
    const found = (labels: 'none' | 'linked') => {
      const sheet = { ...NORMAL.sidebarStart.sheet, ...{ state: 'found' as const, labels } };
      return { ...NORMAL, sidebarStart: { ...NORMAL.sidebarStart, sheet, profile: null } };
    };
    await open({ answers: found('none'), menu: 'setup' });
    await page.getByRole('button', { name: 'Set up this sheet' }).waitFor();
    expect(await page.getByRole('button', { name: 'Remove Residency Tiers…' }).count()).toBe(0);
    await page.close();
    await open({ answers: found('linked'), menu: 'setup' });
    await page.getByRole('button', { name: 'Remove Residency Tiers…' }).waitFor();
  });

  test('S2 another tab can be chosen before anything is changed', async () => {
    await open({ menu: 'setup' });
    await page.getByRole('radio', { name: 'Psychiatry 2026' }).check();
    await page.waitForFunction(() => window.fake?.calls.some((call) => call.args[0] === 'Psychiatry 2026'));
    expect((await calls('setUpPreview')).at(-1)).toEqual(['Psychiatry 2026']);
  });

  test('S2 the arrow keys go on through the tabs when another one has answered', async () => {
    await open({ menu: 'setup' });
    const [first, second] = [/^My list/, /^Psychiatry 2026/].map((name) => page.getByRole('radio', { name }));
    await first?.waitFor();
    await page.evaluate(() => {
      const view = window.fake?.answers['setUpPreview'] as { tab: string } | undefined;
      if (view) view.tab = 'Psychiatry 2026';
    });
    await first?.press('ArrowDown');
    await page.getByText('Your list in “Psychiatry 2026”').waitFor();
    expect(await second?.isChecked()).toBe(true);
    expect(await second?.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('S7 the Mentor review is made with the reader’s day', async () => {
    await open({ menu: 'mentor', clock: true });
    await page.clock.runFor(1000);
    await page.getByRole('button', { name: 'Make the Mentor review tab' }).click();
    await page.clock.runFor(1000);
    await page.getByText('The tab Mentor review was made.').waitFor();
    expect(await calls('makeMentorReview')).toEqual([['2026-09-08']]);
  });

  test('S1 Open sidebar shows the selected program, the list where none is selected, the Profile where it is blank', async () => {
    await open({ menu: 'program' });
    await page.locator('#panel-program:not([hidden])').waitFor();
    await page.close();
    const sheet = { ...NORMAL.sidebarStart.sheet, onProgram: false };
    await open({ answers: { ...NORMAL, sidebarStart: { ...NORMAL.sidebarStart, sheet } }, menu: 'program' });
    await page.locator('#panel-list:not([hidden])').waitFor();
    await page.close();
    const { profile } = NORMAL.sidebarStart;
    const fields = profile?.fields.map((field) => (field.name === 'Season' ? field : { ...field, value: '' })) ?? [];
    const sidebarStart = { ...NORMAL.sidebarStart, profile: profile && { ...profile, fields } };
    await open({ answers: { ...NORMAL, sidebarStart }, menu: 'program' });
    await page.locator('#panel-profile:not([hidden])').waitFor();
  });

  test('S4 the menu opens the panel it names; an empty file opens at Set up', async () => {
    await open({ menu: 'mentor' });
    expect(await tab('Mentor').getAttribute('aria-selected')).toBe('true');
    await page.close();
    await open({ answers: NEW, menu: 'program' });
    await page.getByRole('button', { name: 'Set up this sheet' }).waitFor();
    expect(await tab('Set up').getAttribute('aria-selected')).toBe('true');
  });

  test('S2 where all is set up and the Profile is blank, Set up leads on to it', async () => {
    await open({ menu: 'setup' });
    await page.getByRole('button', { name: 'Refresh labels' }).waitFor();
    expect(await page.getByRole('button', { name: 'Next: your profile' }).count()).toBe(0);
    await page.close();
    await open({ answers: EMPTY, menu: 'setup' });
    await page.getByRole('button', { name: 'Next: your profile' }).click();
    expect(await tab('Profile').getAttribute('aria-selected')).toBe('true');
  });

  test('S6 Set up sees what was typed in the sheet meanwhile, keeps its corrections and waits for nothing', async () => {
    await open({ menu: 'setup', clock: true, delays: { setUpPreview: 2000 } });
    await page.clock.runFor(3000);
    const link = page.getByRole('button', { name: 'Link formulas' });
    expect(await link.count()).toBe(0);
    await page.getByLabel('Go on with these cells as they are').check();
    await page.getByLabel('Visa Required is read as').selectOption('Visa');
    await page.clock.runFor(6000);
    await page.evaluate(() => {
      const start = window.fake?.answers['sidebarStart'] as { sheet: { labels: string } } | undefined;
      if (start) start.sheet.labels = 'mixed';
      dispatchEvent(new Event('focus'));
    });
    await page.clock.runFor(500);
    await link.waitFor();
    expect(await page.getByLabel('Visa Required is read as').inputValue()).toBe('Visa');
    const apply = page.getByRole('button', { name: 'Set up this sheet' });
    expect(await apply.getAttribute('aria-disabled')).toBe('false');
  });

  test('S6 the result of an action stands beside its button', async () => {
    await open({ menu: 'setup' });
    const item = page.getByRole('listitem').filter({ hasText: 'Refresh labels' });
    await item.getByRole('button').click();
    await item.getByText('The labels are up to date.').waitFor();
    expect(await calls('refreshLabels')).toHaveLength(1);
  });

  test('S4 a button that leads to another panel takes the keyboard along', async () => {
    await open({ answers: EMPTY, menu: 'mentor' });
    await page.getByRole('button', { name: 'Set up this sheet' }).press('Enter');
    expect(await tab('Set up').evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('S4 the season of the figures is in the footer, with the warning when they are older', async () => {
    await open({ answers: HOSTILE });
    const footer = page.getByText('figures for the 2027 season');
    await footer.waitFor();
    expect(await page.getByText('your Season is 2029').count()).toBe(1);
  });
});
