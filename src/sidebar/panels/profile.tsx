// Profile: a form over the Profile tab. A field is saved when it is left; bands appear while a score is typed.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldView, ProfileView } from '../../addon/api';
import * as common from '../../messages/sidebar/common';
import * as say from '../../messages/sidebar/profile';
import { bandOf } from '../bands';
import { useDrafts, type Drafts } from '../parts/drafts';
import { Field, type ControlKind } from '../parts/field';
import { Dots, Lead } from '../parts/layout';
import { Failure } from '../parts/remote';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { useShell } from '../shell';

export function ProfilePanel({ active }: PanelProps) {
  const { start, refresh } = useShell();
  const looked = useRef(false);
  useEffect(() => {
    // The Profile tab may have been edited by hand since the form was last in view.
    if (active && looked.current) refresh();
    looked.current = true;
  }, [active]);
  if (start === null) return null;
  return start.profile === null ? <NoProfile /> : <ProfileForm profile={start.profile} />;
}

/** What a panel shows that needs the Profile tab while there is none. */
export function NoProfile() {
  return <Lead text={say.none} to="setup" button={common.setUp} look="main" />;
}

function ProfileForm({ profile: opened }: { readonly profile: ProfileView }) {
  const { touch, announce } = useShell();
  const [profile, setProfile] = useState(opened);
  const drafts = useDrafts<FieldView['name']>(async (changes) => {
    setProfile(
      await call(
        'saveProfile',
        changes.map(({ name, value }) => ({ field: name, value })),
      ),
    );
    announce(common.savedNames(changes.map(({ name }) => name)));
    touch();
  });
  useEffect(() => {
    if (!drafts.open) setProfile(opened);
  }, [opened]);

  const groups = [...new Set(profile.fields.map(({ group }) => group))];
  return (
    <>
      <p class="help">{say.intro}</p>
      {drafts.failure && <Failure failure={drafts.failure} again={drafts.again} />}
      {profile.problems.length > 0 && (
        <div class="box far">
          <h3>{say.problems}</h3>
          <Dots items={profile.problems} />
        </div>
      )}
      {groups.map((group, index) => (
        <Group
          key={group}
          name={group}
          opened={index < OPEN_AT_FIRST}
          fields={profile.fields.filter((field) => field.group === group)}
          profile={profile}
          drafts={drafts}
        />
      ))}
    </>
  );
}

/** You and Scores: what the labels ask first. */
const OPEN_AT_FIRST = 2;

interface GroupProps {
  readonly name: string;
  readonly opened: boolean;
  readonly fields: readonly FieldView[];
  readonly profile: ProfileView;
  readonly drafts: Drafts<FieldView['name']>;
}

function Group({ name, opened, fields, profile, drafts }: GroupProps) {
  const shown = (field: FieldView['name']) => {
    const view = profile.fields.find((candidate) => candidate.name === field);
    return drafts.shown(field, view?.value ?? '');
  };
  const filled = fields.filter((field) => shown(field.name).trim() !== '').length;
  // Uncontrolled after the first drawing: what the person opens or closes stays so.
  const first = useRef(opened || fields.some(({ problem }) => problem !== '')).current;
  return (
    <details class="group" open={first}>
      <summary>
        <span class="strong">{name}</span> <span class="help">{say.filled(filled, fields.length)}</span>
      </summary>
      <div class="stack wide" role="group" aria-label={name}>
        {fields.map((field) => (
          <Field
            key={field.name}
            name={field.name}
            help={field.help}
            kind={controlOf(field)}
            options={field.options}
            value={shown(field.name)}
            problem={field.problem}
            state={drafts.state(field.name)}
            band={bandOf(field.name, shown(field.name), shown('Step 2 CK date'), profile)}
            onType={(value) => drafts.type(field.name, value)}
            onDone={() => drafts.commit(field.name, field.value)}
            onEscape={() => drafts.drop(field.name)}
          />
        ))}
      </div>
    </details>
  );
}

/** How a field of the profile is filled in; shared with What if. */
export function controlOf({ kind, options }: Pick<FieldView, 'kind' | 'options'>): ControlKind {
  switch (kind) {
    case 'choice':
    case 'yes-no':
      return 'choice';
    case 'day':
      return options.length > 0 ? 'suggest' : 'day';
    case 'score':
      return options.length > 0 ? 'suggest' : 'number';
    case 'number':
    case 'year':
    case 'money':
      return 'number';
    case 'text':
      return 'long';
    case 'scores':
    case 'list':
      return options.length > 0 ? 'suggest' : 'text';
  }
}
