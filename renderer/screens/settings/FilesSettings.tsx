import { settingsScreenText as text } from '#shared/text/settings-screen.ts';
import { screenText } from '#shared/text/screens.ts';
import { ChoiceField } from '#renderer/components/Fields.tsx';
import { AttachmentsStorage } from '#renderer/forms/attachments/AttachmentsStorage.tsx';
import { useSettings } from '#renderer/state/settings.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import style from './SettingsScreen.module.css';

const gigabyte = 2 ** 30;
const quotas = [1, 2, 5, 10, 20].map((count) => ({
  value: String(count * gigabyte),
  label: text.gigabytes(count),
}));

/** How much the files of records may take, and what they take. */
export function FilesSettings() {
  const { settings, set } = useSettings();
  const mayWrite = useMayWrite();
  return (
    <div className={style.form}>
      {settings ? (
        <ChoiceField
          label={text.quota}
          value={String(settings.quotaBytes)}
          choices={quotas}
          clearable={false}
          disabled={!mayWrite}
          nothingFound={screenText.notFound}
          onChange={(bytes) => void set('quotaBytes', Number(bytes))}
        />
      ) : null}
      <AttachmentsStorage />
    </div>
  );
}
