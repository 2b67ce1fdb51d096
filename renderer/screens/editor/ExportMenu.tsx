import type { ExportFormat } from '#shared/contract/areas/reports.ts';
import { editorText } from '#shared/text/editor.ts';
import { DropMenu } from '#renderer/components/DropMenu.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { exportReport, printReport } from '#renderer/state/report-files.ts';
import style from './EditorScreen.module.css';

interface ExportMenuProps {
  readonly report: string;
  readonly title: string;
  readonly revision?: string;
}

/** Every file that a report can become; a clean copy is always possible (`checks.md`). */
export function ExportMenu({ report, title, revision }: ExportMenuProps) {
  const label = revision === undefined ? editorText.exportMenu : editorText.exportRevision;
  const wishes = revision === undefined ? {} : { revision };
  const write = (format: ExportFormat, more: { draft?: boolean; forSite?: boolean } = {}, name = title) => {
    void exportReport({ report, title: name, format, wishes: { ...wishes, ...more } });
  };
  return (
    <DropMenu
      label={label}
      className={style.menu}
      command={revision === undefined ? 'export' : undefined}
      choices={[]}
      chosen={undefined}
      onChoose={() => undefined}
      actions={[
        { id: 'docx', title: editorText.exportDocx, run: () => write('docx') },
        { id: 'pdf', title: editorText.exportPdf, run: () => write('pdf') },
        { id: 'xlsx', title: editorText.exportXlsx, run: () => write('xlsx') },
        { id: 'txt', title: editorText.exportTxt, run: () => write('txt') },
        {
          id: 'site',
          title: editorText.exportSite,
          run: () => write('pdf', { forSite: true }, editorText.siteName(title)),
        },
        {
          id: 'draft',
          title: editorText.exportDraft,
          run: () => write('docx', { draft: true }, editorText.draftName(title)),
        },
        {
          id: 'draft-pdf',
          title: editorText.exportDraftPdf,
          run: () => write('pdf', { draft: true }, editorText.draftName(title)),
        },
        { id: 'print', title: editorText.printKey, run: () => void printReport(report, wishes) },
      ]}
    >
      {icons.export}
      <span>{label}</span>
    </DropMenu>
  );
}
