// The beginning of Import: a file by button or dropped, or pasted text.

import { useRef, useState } from 'preact/hooks';
import { importPanelMessages as say } from '../../messages/importPanel';
import { Button } from '../parts/action';

interface Props {
  readonly note: string;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

export function Choose({ note, onFile, onText }: Props) {
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <section class="part" aria-label={say.tab}>
      <h2>{say.tab}</h2>
      {note !== '' && <p class="box">{note}</p>}
      <p>{say.intro}</p>
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.tab,.txt,.json,.xlsx"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = '';
          }}
        />
        <Button look="main" onPress={() => input.current?.click()}>
          {say.choose}
        </Button>
        <span class="help">{say.dropHere}</span>
      </div>
      <div class="field">
        <label for="import-text">{say.paste}</label>
        <textarea
          id="import-text"
          class="input"
          rows={5}
          value={text}
          spellcheck={false}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div>
        <Button busy={text.trim() === ''} onPress={() => onText(text)}>
          {say.readPasted}
        </Button>
      </div>
      <p class="help">{say.stays}</p>
    </section>
  );
}
