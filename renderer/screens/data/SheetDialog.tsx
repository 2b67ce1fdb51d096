import { useState } from 'react';
import type { SheetWish } from '#shared/contract/areas/sheet.ts';
import { columnsOf } from '#shared/grid/columns.ts';
import { dataText } from '#shared/text/data.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button, IconButton } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { ChoiceField, TextField } from '#renderer/components/Fields.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { copySheet, forgetSheet, keepSheet, useSavedSheets, writeSheet } from '#renderer/state/sheets.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import style from './DataDialogs.module.css';

interface SheetDialogProps {
  /** What the grid shows now. */
  readonly wish: SheetWish;
  readonly total: number;
  readonly onClose: () => void;
  /** A kept «справка» takes the place of what the grid shows. */
  readonly onOpen: (wish: SheetWish) => void;
}

/** «К 15:00 дайте таблицу»: title, grouping, and out to Word, Excel or the clipboard; kept for the next time. */
export function SheetDialog({ wish, total, onClose, onOpen }: SheetDialogProps) {
  const [title, setTitle] = useState(wish.title);
  const [group, setGroup] = useState(wish.group);
  const saved = useSavedSheets().filter(({ kind }) => kind === wish.kind);
  const { group: _, ...rest } = wish;
  const made: SheetWish = {
    ...rest,
    title: title.trim() === '' ? wish.title : title,
    ...(group === undefined ? {} : { group }),
  };
  const [word, writingWord] = useOnce(() => writeSheet(made, 'docx'));
  const [excel, writingExcel] = useOnce(() => writeSheet(made, 'xlsx'));
  return (
    <Dialog title={dataText.sheet} onClose={onClose}>
      <div className={style.form}>
        <p>{dataText.sheetText}</p>
        <TextField label={dataText.sheetTitle} startsHere value={title} onChange={setTitle} />
        <ChoiceField
          label={dataText.sheetGroup}
          placeholder={dataText.sheetNoGroup}
          value={group}
          choices={columnsOf(wish.kind)
            .filter(({ align }) => align === 'left')
            .map(({ id, title: label }) => ({ value: id, label }))}
          nothingFound={screenText.notFound}
          onChange={setGroup}
        />
        <p>{dataText.sheetRows(total)}</p>
        <div className={style.actions}>
          <Button look="quiet" onClick={() => void keepSheet(made)}>
            {dataText.sheetKeep}
          </Button>
          <Button onClick={() => void copySheet(made)}>{dataText.sheetCopy}</Button>
          <Button busy={writingExcel} onClick={excel}>
            {dataText.sheetExcel}
          </Button>
          <Button look="main" busy={writingWord} onClick={word}>
            {dataText.sheetWord}
          </Button>
        </div>
        {saved.length > 0 ? (
          <>
            <h3>{dataText.savedSheets}</h3>
            <ul className={style.saved}>
              {saved.map(({ id, wish: kept }) => (
                <li key={id}>
                  <Button look="quiet" onClick={() => onOpen(kept)}>
                    {kept.title}
                  </Button>
                  <IconButton label={dataText.forgetSheet(kept.title)} onClick={() => void forgetSheet(id)}>
                    {icons.close}
                  </IconButton>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
