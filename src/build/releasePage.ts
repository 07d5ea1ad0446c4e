// install.html of the release: how to put the three files into a sheet without a terminal. One page that loads nothing.

import { PICTURES, type PictureName } from './releasePictures';

export interface PageFiles {
  readonly code: string;
  readonly sidebar: string;
  readonly manifest: string;
}

interface Step {
  readonly title: string;
  /** Sentences as HTML. */
  readonly says: readonly string[];
  /** The file of the release whose text is pasted in this step. */
  readonly paste?: keyof PageFiles;
  readonly picture?: PictureName;
}

const FILE_NAMES: Record<keyof PageFiles, string> = {
  code: 'Code.js',
  sidebar: 'Sidebar.html',
  manifest: 'appsscript.json',
};

const STEPS: readonly Step[] = [
  {
    title: 'Open your sheet',
    says: [
      'Open the Google Sheet with your programs on a computer, or a new empty one: <a href="https://sheets.new" target="_blank" rel="noopener">sheets.new</a>. To be safe, make a copy first: <b>File &gt; Make a copy</b>.',
      'Be signed in to one Google account only in this browser. With several, Google often mixes them up; a private window with one account helps.',
    ],
  },
  {
    title: 'Open its script editor',
    says: ['<b>Extensions &gt; Apps Script</b>. It opens in a new tab.'],
    picture: 'extensions',
  },
  {
    title: 'Paste the script',
    says: [
      'Press the button below, go to the script editor, click into the text of <b>Code.gs</b>, choose all of it and paste over it.',
      'At the top, click <b>Untitled project</b> and name it <b>Residency Tiers</b>: Google shows that name later.',
    ],
    paste: 'code',
    picture: 'editor',
  },
  {
    title: 'Add the sidebar',
    says: [
      'In the script editor click <b>+</b> beside Files, choose <b>HTML</b>, name it <b>Sidebar</b> and press Enter. Then copy, choose all of its text, and paste over it.',
    ],
    paste: 'sidebar',
    picture: 'html-file',
  },
  {
    title: 'Ask for as little as possible',
    says: [
      'Click the gear, <b>Project Settings</b>, and tick <b>Show "appsscript.json" manifest file in editor</b>. Go back to the editor (<b>‹ ›</b>), open <b>appsscript.json</b> and paste over all of it.',
      'This file limits the script to this one spreadsheet and to its own menu and sidebar.',
    ],
    paste: 'manifest',
    picture: 'settings',
  },
  {
    title: 'Save, and reload the sheet',
    says: [
      'Press Ctrl+S (on a Mac ⌘S) in the script editor. Go back to the tab with your sheet and reload it. After some seconds there is a new menu, <b>Residency Tiers</b>, to the right of Help.',
      'Choose <b>Residency Tiers &gt; Set up this sheet</b>.',
    ],
    picture: 'menu',
  },
  {
    title: 'The first run: Google asks you',
    says: [
      'Google asks once whether the script may run. Because it is your own copy and not an app from its store, it warns that it <b>hasn’t verified this app</b>. Choose your account, click <b>Advanced</b>, then <b>Go to Residency Tiers (unsafe)</b>, tick everything that it asks for, and click <b>Continue</b> or <b>Allow</b>. The words may differ a little.',
      'What it asks for: to view and manage the spreadsheet that it is in, and to show its own sidebar. Nothing is sent anywhere. Only go past this warning for a script whose origin you know.',
      'Then choose <b>Set up this sheet</b> again. It adds only what is missing, to the right of your own columns, and shows how it reads your headers, so that you can correct it.',
    ],
    picture: 'consent',
  },
  {
    title: 'Fill in your Profile',
    says: [
      'Open the tab <b>Profile</b>, or <b>Residency Tiers &gt; Open sidebar</b>, and fill in what you know: Step 2 CK, graduation year, the visa you need. Until then nearly every label says <b>Not enough data</b>.',
      'Then look at the labels. <b>Why</b> says what decided each one, and what is not known about the program.',
    ],
  },
];

const QUESTIONS: readonly (readonly [question: string, answer: string])[] = [
  [
    'It says “PERMISSION_DENIED”, or the sidebar stays empty',
    'Most often several Google accounts are open in the browser. Open the sheet in a private window with one account only.',
  ],
  [
    'I see no “Advanced”, or my account may not allow it',
    'Accounts of a school or hospital can forbid scripts. Use a private Google account, or ask its administrator.',
  ],
  [
    'There is no new menu',
    'Reload the sheet and wait ten seconds. Then look into the script editor: the files must be called Code.gs, Sidebar.html and appsscript.json, and be saved.',
  ],
  [
    'A newer version came out',
    'Paste the three files again, save, reload the sheet, and choose <b>Residency Tiers &gt; Refresh labels</b>. Your data stays as it is.',
  ],
  [
    'I want it gone',
    '<b>Residency Tiers &gt; Remove Residency Tiers</b> shows what it added and takes away just that. Then delete the text of Code.gs in the script editor.',
  ],
  [
    'My mentor has no script',
    'A mentor installs nothing. Whoever may edit the shared sheet sees the labels; <b>Freeze labels as values</b> makes them plain text for everybody else.',
  ],
];

/** The page as one text. `files` are pasted from it, so that nobody has to open a script file. */
export function installPage(version: string, files: PageFiles): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Put Residency Tiers into your sheet</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Put Residency Tiers into your sheet</h1>
<p class="lead">Eight steps, about ten minutes, no terminal. You paste three texts into the script editor of your own sheet; the buttons on this page copy them for you. Version ${escaped(version)}.</p>
<ol class="steps">
${STEPS.map((step) => stepHtml(step, files)).join('\n')}
</ol>
<h2>If something does not work</h2>
<dl>
${QUESTIONS.map(([question, answer]) => `<dt>${escaped(question)}</dt><dd>${answer}</dd>`).join('\n')}
</dl>
<p class="end">Labels order your list. They are no chance of matching, and no medical, legal or immigration advice: confirm every policy with the program. The drawings are simplified; Google may change its pages. Residency Tiers is free software under the MIT License.</p>
</main>
<p id="said" role="status" aria-live="polite"></p>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function stepHtml({ title, says, paste, picture }: Step, files: PageFiles): string {
  return [
    `<li><h2>${escaped(title)}</h2>`,
    ...says.map((sentence) => `<p>${sentence}</p>`),
    ...(paste === undefined ? [] : [copyHtml(FILE_NAMES[paste], files[paste])]),
    ...(picture === undefined ? [] : [`<figure>${PICTURES[picture]}</figure>`]),
    '</li>',
  ].join('\n');
}

/** The line break after the opening tag is not part of the text: HTML drops the first one. */
function copyHtml(name: string, text: string): string {
  return `<p><button type="button" data-copy="${name}">Copy ${name}</button></p>
<details><summary>Or copy it by hand</summary><textarea id="${name}" aria-label="Text of ${name}" readonly spellcheck="false" wrap="off">
${escaped(text)}</textarea></details>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #f6f8f8; color: #1f2a2e; font: 17px/1.55 Arial, Helvetica, sans-serif; }
main { max-width: 800px; margin: 0 auto; padding: 32px 20px 64px; }
h1 { font-size: 32px; line-height: 1.2; margin: 0 0 8px; color: #123f38; }
h2 { font-size: 21px; margin: 0 0 6px; color: #123f38; }
.lead { font-size: 19px; margin: 0 0 28px; }
.steps { list-style: none; counter-reset: step; margin: 0 0 40px; padding: 0; }
.steps > li { counter-increment: step; background: #fff; border: 1px solid #d9e0e2; border-radius: 12px; padding: 20px 24px; margin: 0 0 18px; }
.steps > li > h2::before { content: counter(step) ". "; }
p { margin: 0 0 12px; }
figure { margin: 12px 0 0; }
svg { display: block; max-width: 100%; height: auto; }
button { font: inherit; font-weight: 600; padding: 10px 22px; border: 0; border-radius: 999px; background: #0b6b5d; color: #fff; cursor: pointer; }
button:hover { background: #095548; }
button:focus-visible, a:focus-visible, summary:focus-visible { outline: 3px solid #c2410c; outline-offset: 2px; }
details { margin: 0 0 12px; }
summary { cursor: pointer; }
textarea { box-sizing: border-box; width: 100%; height: 180px; font: 12px/1.4 monospace; }
dt { font-weight: 600; margin-top: 14px; }
dd { margin: 2px 0 0; }
.end { margin-top: 32px; font-size: 15px; color: #47545a; }
a { color: #0b6b5d; }
#said { position: fixed; left: 50%; bottom: 20px; transform: translateX(-50%); margin: 0; padding: 12px 22px; border-radius: 10px; background: #123f38; color: #fff; max-width: 90vw; }
#said:empty { display: none; }
@media print { button, details, #said { display: none; } .steps > li { break-inside: avoid; } }
`;

/** Some browsers forbid the clipboard to a page opened from a folder: then the text is shown and chosen, ready for Ctrl+C. */
const SCRIPT = `
(function () {
  var said = document.getElementById('said');
  var timer = 0;
  function say(text) {
    said.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(function () { said.textContent = ''; }, 8000);
  }
  function done(name) { say(name + ' is copied. Now paste it in the script editor.'); }
  function byHand(name, area) {
    area.parentNode.open = true;
    area.focus();
    area.select();
    var copied = false;
    try { copied = document.execCommand('copy'); } catch (refused) { copied = false; }
    if (copied) { area.parentNode.open = false; done(name); }
    else say('The text of ' + name + ' is chosen: press Ctrl+C, on a Mac \\u2318C.');
  }
  document.querySelectorAll('button[data-copy]').forEach(function (button) {
    button.addEventListener('click', function () {
      var name = button.getAttribute('data-copy');
      var area = document.getElementById(name);
      if (!navigator.clipboard) return byHand(name, area);
      navigator.clipboard.writeText(area.value).then(
        function () { done(name); },
        function () { byHand(name, area); }
      );
    });
  });
})();
`;
