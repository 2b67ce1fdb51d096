import { type Form, formSchema } from '#shared/forms/definition.ts';
import type { Handlers, Output } from '#shared/contract/calls.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { Places } from '#shared/from-word/places.ts';
import { lintForm } from '#shared/forms/lint.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';
import type { Grants } from '../grants.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import { type FormCatalogue, formInfo, hashOf, type KnownForm } from './catalogue.ts';
import { readFormFile } from './read-form-file.ts';

type Names = 'form:list' | 'form:get' | 'form:lint' | 'form:add' | 'form:save' | 'form:remove';
type Kept = Output<'form:save'>;

/** The Word file that a form came from; kept with its pack. */
interface WordFile {
  readonly template?: string;
  readonly places?: Places;
}

/** Forms: those that come with the program, and packs, which are records of the store like everything else. */
export function formService(
  session: StoreSession,
  forms: FormCatalogue,
  grants: Grants,
  { newId }: Pick<ServicePorts, 'newId'>,
): Handlers<Names> {
  const found = (id: string, version: string | undefined): KnownForm => {
    const known = forms.find(id, version);
    if (!known) throw new Failure('form/not-found', { id, version: version ?? '' });
    return known;
  };

  /** A form of this name that is another one is never overwritten: reports are pinned to it. */
  const keep = (label: string, value: unknown, word: WordFile = {}): Kept => {
    const faults = lintForm(value);
    if (faults.length > 0) return { faults };
    const form = formSchema.parse(value);
    const { id, version } = form;
    const hash = hashOf(form);
    const known = forms.find(id, version);
    if (known && known.hash !== hash) throw new Failure('form/version-taken', { id, version });
    const info = formInfo({ form, hash });
    if (known) return { faults, form: info };
    const fields = { form: id, version, hash, definition: form, ...word };
    return {
      faults,
      form: info,
      saved: session.commit(label, [{ op: 'create', id: newId(), kind: 'formPack', fields }]),
    };
  };

  return {
    'form:list': async () => ({
      forms: forms.all().map((known) => ({
        ...formInfo(known),
        origin: known.pack === undefined ? 'released' : 'pack',
        reports: pinnedTo(session, known.form).length,
      })),
    }),

    'form:get': async ({ id, version }) => {
      const known = found(id, version);
      return { info: formInfo(known), form: known.form };
    },

    'form:lint': async ({ what }) => {
      if ('form' in what) return { faults: lintForm(what.form) };
      const { value, faults } = await readFormFile(grants.use(what.source, 'read'));
      return { faults: faults ?? lintForm(value) };
    },

    'form:add': async ({ source }) => {
      const { value, faults } = await readFormFile(grants.use(source, 'read'));
      return faults ? { faults } : keep('form.add', value);
    },

    'form:save': async ({ form, template, places }) =>
      keep('form.save', form, {
        ...(template === undefined ? {} : { template }),
        ...(places === undefined ? {} : { places }),
      }),

    'form:remove': async ({ id, version }) => {
      const { form, pack } = found(id, version);
      if (pack === undefined) throw new Failure('form/released', { id, version });
      const count = pinnedTo(session, form).length;
      if (count > 0) throw new Failure('form/in-use', { id, version, count });
      return session.commit('form.remove', [{ op: 'delete', id: pack }]);
    },
  };
}

/** The reports of this version of the form. */
function pinnedTo(session: StoreSession, { id, version }: Form): readonly StoredRecord[] {
  const reports = session.read().list('report') as readonly StoredRecord<'report'>[];
  return reports.filter(({ fields: { form } }) => form.id === id && form.version === version);
}
