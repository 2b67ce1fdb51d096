import { settingsScreenText as text } from '#shared/text/settings-screen.ts';
import { planText } from '#shared/text/plan.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { ChoiceField } from '#renderer/components/Fields.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { useSettings } from '#renderer/state/settings.ts';
import { useFacts } from '#renderer/state/records.ts';
import { useApp } from '#renderer/state/use-app.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import style from './SettingsScreen.module.css';

/** The school itself is a record; here stands the way to it, and the school year that everything begins with. */
export function OrganisationSettings() {
  const facts = useFacts(['organisation']);
  const now = useApp((state) => state.now);
  const mayWrite = useMayWrite();
  const { settings, set } = useSettings();
  const own = facts.list('organisation').filter(({ fields }) => fields.isOwn === true);
  const years = Array.from({ length: 8 }, (_, at) => now.getFullYear() + 1 - at);
  return (
    <div className={style.form}>
      <p>{text.organisationText}</p>
      {own.map(({ id, fields }) => (
        <div key={id} className={style.line}>
          <strong>{fields.shortName}</strong>
          <span>{fields.legalAddress ?? fields.settlement}</span>
          <Button onClick={() => openCard({ id, kind: 'organisation' })}>{text.openOrganisation}</Button>
        </div>
      ))}
      {facts.loaded && own.length === 0 && mayWrite ? (
        <Button onClick={() => openCard({ kind: 'organisation', preset: { isOwn: true } })}>
          {text.addOrganisation}
        </Button>
      ) : null}
      {settings ? (
        <ChoiceField
          label={text.schoolYear}
          value={String(settings.schoolYear)}
          choices={years.map((year) => ({ value: String(year), label: planText.schoolYear(year) }))}
          clearable={false}
          disabled={!mayWrite}
          nothingFound={screenText.notFound}
          onChange={(year) => void set('schoolYear', Number(year))}
        />
      ) : null}
    </div>
  );
}
