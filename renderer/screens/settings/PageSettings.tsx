import type { Settings } from '#shared/settings/settings.ts';
import { pageProfiles, profileFor, profileNamed } from '#shared/document/page-profile.ts';
import { parseNumber } from '#shared/forms/parse-figure.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import { settingsScreenText as text } from '#shared/text/settings-screen.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { ChoiceField, TextField } from '#renderer/components/Fields.tsx';
import { useAutosave } from '#renderer/state/use-autosave.ts';
import { useSettings } from '#renderer/state/settings.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import style from './SettingsScreen.module.css';

type Page = Settings['page'];

/** Margins, letters and page numbers of every document that the program writes. */
export function PageSettings() {
  const { settings, set } = useSettings();
  const mayWrite = useMayWrite();
  if (!settings) return null;
  const { page } = settings;
  const { margins, font, size, tableSize, lineSpacing } = profileFor(page);
  const change = (next: Partial<Page>) => set('page', { ...page, ...next });
  return (
    <div className={style.form}>
      <p>{text.pageText}</p>
      <ChoiceField
        label={text.pageProfile}
        value={profileNamed(page.profile).name}
        choices={profiles}
        clearable={false}
        disabled={!mayWrite}
        nothingFound={screenText.notFound}
        onChange={(profile) => void (profile !== undefined && set('page', { profile }))}
      />
      <div className={style.four}>
        {(['left', 'right', 'top', 'bottom'] as const).map((side) => (
          <Measure
            key={side}
            label={text.margins[side]}
            value={margins[side]}
            least={5}
            most={60}
            disabled={!mayWrite}
            onChange={(value) => change({ margins: { ...margins, [side]: value } })}
          />
        ))}
      </div>
      <ChoiceField
        label={text.font}
        value={font}
        choices={fonts}
        clearable={false}
        disabled={!mayWrite}
        nothingFound={screenText.notFound}
        onChange={(chosen) => void change({ font: chosen })}
      />
      <div className={style.four}>
        <Measure
          label={text.size}
          value={size}
          least={8}
          most={24}
          disabled={!mayWrite}
          onChange={(value) => change({ size: value })}
        />
        <Measure
          label={text.tableSize}
          value={tableSize}
          least={6}
          most={24}
          disabled={!mayWrite}
          onChange={(value) => change({ tableSize: value })}
        />
        <Measure
          label={text.lineSpacing}
          value={lineSpacing}
          least={1}
          most={3}
          disabled={!mayWrite}
          onChange={(value) => change({ lineSpacing: value })}
        />
      </div>
      <ChoiceField
        label={text.numbering}
        value={page.numbering ?? 'fromSecond'}
        choices={numberings}
        clearable={false}
        disabled={!mayWrite}
        nothingFound={screenText.notFound}
        onChange={(chosen) =>
          void change({ numbering: numberings.find(({ value }) => value === chosen)?.value })
        }
      />
      {mayWrite ? (
        <Button onClick={() => void set('page', { profile: page.profile })}>{text.pageReset}</Button>
      ) : null}
    </div>
  );
}

const profiles = pageProfiles.map(({ name }) => ({ value: name, label: text.pageProfiles[name] ?? name }));

const fonts = ['Times New Roman', 'PT Astra Serif', 'Liberation Serif', 'Arial', 'Calibri'].map((name) => ({
  value: name,
  label: name,
}));

const numberings = (['fromSecond', 'fromFirst', 'none'] as const).map((value) => ({
  value,
  label: text.numberings[value],
}));

interface MeasureProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => Promise<boolean>;
}

function Measure({ label, value, least, most, disabled, onChange }: MeasureProps) {
  const read = (written: string) => {
    const number = parseNumber(written);
    return number !== undefined && number >= least && number <= most ? number : undefined;
  };
  const edited = useAutosave(formatNumber(value), {
    write: async (written) => {
      const number = read(written);
      return number === undefined || (await onChange(number));
    },
    accepts: (written) => read(written) !== undefined,
    name: label,
  });
  return (
    <TextField
      label={label}
      {...edited}
      disabled={disabled}
      error={read(edited.value) === undefined ? text.measureWrong(least, most) : undefined}
    />
  );
}
