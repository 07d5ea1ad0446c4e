// The page beside the sheet: shows the selected program as a table. One panel for now.

import { render } from 'preact';
import { useState } from 'preact/hooks';

/** What `selectedProgram` of the script gives: a title and a table with its heading row; null when no program is selected. */
interface SelectedProgram {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

type View =
  | { readonly kind: 'empty' | 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'shown'; readonly program: SelectedProgram };

interface Server {
  readonly withSuccessHandler: (handler: (program: SelectedProgram | null) => void) => Server;
  readonly withFailureHandler: (handler: (error: Error) => void) => Server;
  readonly selectedProgram: () => void;
}
declare const google: { readonly script: { readonly run: Server } };

function Sidebar() {
  const [view, setView] = useState<View>({ kind: 'empty' });
  const ask = () => {
    setView({ kind: 'loading' });
    google.script.run
      .withSuccessHandler((program) => setView(program === null ? { kind: 'empty' } : { kind: 'shown', program }))
      .withFailureHandler((error) => setView({ kind: 'failed', message: error.message }))
      .selectedProgram();
  };
  return (
    <>
      <h1>Program</h1>
      <button type="button" onClick={ask} disabled={view.kind === 'loading'}>
        Show the selected row
      </button>
      <div aria-live="polite">
        <Content view={view} />
      </div>
    </>
  );
}

function Content({ view }: { readonly view: View }) {
  switch (view.kind) {
    case 'empty':
      return <p>Select a program’s row in the sheet, then press the button.</p>;
    case 'loading':
      return <p>Reading the row…</p>;
    case 'failed':
      return <p role="alert">The row could not be read: {view.message}</p>;
    case 'shown':
      return <ProgramTable program={view.program} />;
  }
}

function ProgramTable({ program }: { readonly program: SelectedProgram }) {
  const [heading = [], ...rows] = program.rows;
  return (
    <table>
      <caption>{program.title}</caption>
      <thead>
        <tr>
          {heading.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([criterion = '', ...cells]) => (
          <tr key={criterion}>
            <th scope="row">{criterion}</th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const root = document.getElementById('sidebar');
if (root !== null) render(<Sidebar />, root);
