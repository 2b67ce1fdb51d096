import { textSizes } from '#shared/settings/settings.ts';
import { settingsScreenText as text } from '#shared/text/settings-screen.ts';
import { screenText } from '#shared/text/screens.ts';
import { ChoiceField, YesNoField } from '#renderer/components/Fields.tsx';
import { showAppearance } from '#renderer/state/appearance.ts';
import { useSettings } from '#renderer/state/settings.ts';
import style from './SettingsScreen.module.css';

/** How large everything is drawn, and how strongly. */
export function AppearanceSettings() {
  const { settings, set } = useSettings();
  if (!settings) return null;
  const { appearance } = settings;
  const change = (next: typeof appearance) => {
    showAppearance(next);
    void set('appearance', next);
  };
  return (
    <div className={style.form}>
      <ChoiceField
        label={text.textSize}
        value={String(appearance.textSize)}
        choices={textSizes.map((size) => ({ value: String(size), label: text.percent(size) }))}
        clearable={false}
        nothingFound={screenText.notFound}
        onChange={(chosen) =>
          change({ ...appearance, textSize: textSizes.find((size) => String(size) === chosen) ?? 100 })
        }
      />
      <YesNoField
        label={text.contrast}
        value={appearance.contrast}
        onChange={(contrast) => change({ ...appearance, contrast })}
      />
      <p>{text.appearanceText}</p>
    </div>
  );
}
