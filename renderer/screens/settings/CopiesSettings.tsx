import { settingsScreenText as text } from '#shared/text/settings-screen.ts';
import { momentText } from '#shared/text/moments.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { makeCopy, restoreFromCopy } from '#renderer/state/commands.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './SettingsScreen.module.css';

/** Copies that lie beside the data, and the way back from one. */
export function CopiesSettings() {
  const { value } = useAnswer('copy:list', {});
  return (
    <div className={style.form}>
      <p>{text.copiesText}</p>
      <div className={style.actions}>
        <Button look="main" onClick={() => void makeCopy()}>
          {text.makeCopy}
        </Button>
        <Button icon={icons.restore} onClick={() => void restoreFromCopy()}>
          {text.restore}
        </Button>
      </div>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{text.copyWhen}</th>
            <th scope="col">{text.copyWhy}</th>
            <th scope="col">{text.copySize}</th>
          </tr>
        </thead>
        <tbody>
          {value?.copies.map(({ name, at, bytes }) => (
            <tr key={name}>
              <td>{momentText(at)}</td>
              <td title={name}>{text.copyReason(name)}</td>
              <td>{text.kilobytes(Math.ceil(bytes / 1024))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {value?.copies.length === 0 ? <p>{text.noCopies}</p> : null}
    </div>
  );
}
