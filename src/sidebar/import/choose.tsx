// The beginning of Import: a file by button or dropped, or pasted text.

import { useRef, useState } from 'preact/hooks';
import { titles } from '../../messages/sidebar/common';
import * as say from '../../messages/sidebar/import';
import { Button } from '../parts/button';
import { Part } from '../parts/layout';

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
    <Part title={titles.import} big>
      {note && <p class="box">{note}</p>}
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
      <Button busy={text.trim() === ''} onPress={() => onText(text)}>
        {say.readPasted}
      </Button>
      <p class="help">{say.stays}</p>
    </Part>
  );
}
